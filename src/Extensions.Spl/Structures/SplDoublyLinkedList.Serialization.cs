using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Serialization;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

// serialize() and unserialize(), in the present form (three values) and in the one of Serializable ("i:FLAGS;:ELEMENT:ELEMENT…").
public partial class SplDoublyLinkedList
{
    [PhpMethod(IsTentative = true)]
    public void unserialize(Engine engine, PhpString data)
    {
        if (data.Length == 0)
            return;
        OnDestroyed();
        SerializedParts.Read(engine, data, ReadParts);
    }

    private bool ReadParts(SerializedParts parts)
    {
        if (!parts.TryRead(out Value flags) || !flags.IsInt)
            return false;
        _flags = (int)flags.AsInt;
        while (parts.Skip(':'))
        {
            if (!parts.TryRead(out Value value))
                return false;
            _nodes.AddLast(value);
        }

        return parts.Next == '\0';
    }

    [PhpMethod(IsTentative = true)]
    public PhpString serialize(Engine engine)
    {
        var values = new List<Value> { _flags };
        for (NodeList.Node? node = _nodes.First; node is not null; node = node.Next)
            values.Add(node.Data);
        return PhpString.FromLatin1(string.Join(':', Serializer.SerializeParts(engine, values.ToArray())));
    }

    /// <returns>array{int, list&lt;mixed&gt;, array}: flags, elements, properties.</returns>
    [PhpMethod(IsTentative = true)]
    public PhpArray __serialize()
    {
        var data = new PhpArray(3);
        data.Append(Value.FromInt(_flags));
        data.Append(_nodes.ToArray());
        data.Append(Conversions.PropertiesOf(this, asSymbols: true));
        return data;
    }

    [PhpMethod(IsTentative = true)]
    public void __unserialize(Engine engine, PhpArray data)
    {
        Value flags = data[0];
        Value elements = data[1];
        Value members = data[2];
        if (!flags.IsInt || !elements.IsArray || !members.IsArray)
            throw engine.Error("UnexpectedValueException", "Incomplete or ill-typed serialization data");
        _flags = (int)flags.AsInt;
        foreach ((_, Value value) in elements.AsArray)
            _nodes.AddLast(value);
        PropertyLoading.Load(engine, this, members.AsArray);
    }
}
