using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Serialization;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

// serialize() and unserialize(), in the present form (two arrays) and in the one of Serializable ("x:i:COUNT;OBJECT,VALUE;…m:PROPERTIES").
public sealed partial class SplObjectStorage
{
    [PhpMethod(IsTentative = true)]
    public void unserialize(Engine engine, PhpString data)
    {
        if (data.Length == 0)
            return;
        SerializedParts.Read(engine, data, parts => ReadParts(engine, parts));
    }

    private bool ReadParts(Engine engine, SerializedParts parts)
    {
        if (!parts.Skip('x') || !parts.Skip(':') || !parts.TryRead(out Value count) || !count.IsInt)
            return false;
        // The mark that ends the number stands before the first object, too.
        parts.StepBack();
        if (count.AsInt < 0)
            return false;
        for (long left = count.AsInt; left > 0; left--)
        {
            if (!parts.Skip(';') || parts.Next is not ('O' or 'C' or 'r') || !parts.TryRead(out Value target))
                return false;
            Value info = Value.Null;
            if (parts.Skip(',') && !parts.TryRead(out info))
                return false;
            if (!target.IsObject)
                return false;
            attach(engine, target.AsObject, info);
        }

        if (!parts.Skip(';') || !parts.Skip('m') || !parts.Skip(':') || !parts.TryRead(out Value members) || !members.IsArray)
            return false;
        PropertyLoading.Load(engine, this, members.AsArray);
        return true;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString serialize(Engine engine)
    {
        PhpArray members = Conversions.PropertiesOf(this, asSymbols: false);
        engine.Lifetime.Watch(members);
        var values = new List<Value> { _entries.Count };
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            values.Add(Value.FromObject(entry.Target));
            values.Add(entry.Info);
        }

        values.Add(members);
        string[] parts = Serializer.SerializeParts(engine, values.ToArray());
        var text = new System.Text.StringBuilder("x:").Append(parts[0]);
        for (int i = 1; i < parts.Length - 1; i += 2)
            text.Append(parts[i]).Append(',').Append(parts[i + 1]).Append(';');
        return PhpString.FromLatin1(text.Append("m:").Append(parts[^1]).ToString());
    }

    /// <returns>array{list&lt;mixed&gt;, array}: each object followed by its value, and the properties.</returns>
    [PhpMethod(IsTentative = true)]
    public PhpArray __serialize()
    {
        var entries = new PhpArray(_entries.Count * 2);
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            entries.Append(Value.FromObject(entry.Target));
            entries.Append(entry.Info);
        }

        var data = new PhpArray(2);
        data.Append(entries);
        data.Append(Conversions.PropertiesOf(this, asSymbols: true));
        return data;
    }

    [PhpMethod(IsTentative = true)]
    public void __unserialize(Engine engine, PhpArray data)
    {
        Value entries = data[0];
        Value members = data[1];
        if (!entries.IsArray || !members.IsArray)
            throw engine.Error("UnexpectedValueException", "Incomplete or ill-typed serialization data");
        if (entries.AsArray.Count % 2 != 0)
            throw engine.Error("UnexpectedValueException", "Odd number of elements");
        Value target = Value.Undefined;
        foreach ((_, Value value) in entries.AsArray)
        {
            if (target.IsUndefined)
            {
                target = value;
                continue;
            }

            if (!target.IsObject)
                throw engine.Error("UnexpectedValueException", "Non-object key");
            attach(engine, target.AsObject, value);
            target = Value.Undefined;
        }

        PropertyLoading.Load(engine, this, members.AsArray);
    }
}
