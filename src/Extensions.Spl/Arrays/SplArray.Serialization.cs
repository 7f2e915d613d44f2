using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Serialization;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

// serialize() and unserialize(), in the present form (four values) and in the one of Serializable ("x:i:FLAGS;ELEMENTS;m:PROPERTIES").
public abstract partial class SplArray
{
    /// <summary>The name of the class that getIterator() makes objects of; null for ArrayIterator.</summary>
    private protected virtual string? StoredIteratorClass => null;

    /// <summary>Reads text of the Serializable form; nothing for "".</summary>
    [PhpMethod(IsTentative = true)]
    public void unserialize(Engine engine, PhpString data)
    {
        if (data.Length == 0)
            return;
        VerifyNotSorting(engine);
        SerializedParts.Read(engine, data, parts => ReadParts(engine, parts));
    }

    private bool ReadParts(Engine engine, SerializedParts parts)
    {
        if (!parts.Skip('x') || !parts.Skip(':') || !parts.TryRead(out Value flags) || !flags.IsInt)
            return false;
        Value source = Value.Undefined;
        if ((flags.AsInt & IsSelf) == 0)
        {
            if (parts.Next is not ('a' or 'O' or 'C' or 'r') || !parts.TryRead(out source) || !(source.IsArray || source.IsObject))
                return false;
            if (!parts.Skip(';'))
                return false;
        }

        SetFlags(flags.AsInt);
        if (source.IsObject)
            SetSource(engine, source, 0, takesFlags: true);
        else
            MoveTo(engine, source);
        if (!parts.Skip('m') || !parts.Skip(':') || !parts.TryRead(out Value members) || !members.IsArray)
            return false;
        PropertyLoading.Load(engine, this, members.AsArray);
        return true;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString serialize(Engine engine)
    {
        PhpArray members = Conversions.PropertiesOf(this, asSymbols: false);
        engine.Lifetime.Watch(members);
        string[] parts = Serializer.SerializeParts(engine, Storage.IsUndefined ? [StoredFlags, members] : [StoredFlags, Storage, members]);
        return PhpString.FromLatin1("x:" + parts[0] + (Storage.IsUndefined ? "" : parts[1] + ";") + "m:" + parts[^1]);
    }

    /// <returns>array{int, array|object|null, array, ?string}: flags, source, properties, iterator class.</returns>
    [PhpMethod(IsTentative = true)]
    public PhpArray __serialize()
    {
        var data = new PhpArray(4);
        data.Append(Value.FromInt(StoredFlags));
        data.Append(Storage.OrNull);
        data.Append(Conversions.PropertiesOf(this, asSymbols: true));
        data.Append(StoredIteratorClass is { } name ? Value.FromLatin1(name) : Value.Null);
        return data;
    }

    [PhpMethod(IsTentative = true)]
    public void __unserialize(Engine engine, PhpArray data)
    {
        Value flags = data[0];
        Value source = data[1];
        Value members = data[2];
        Value iteratorClass = data[3];
        if (!flags.IsInt || source.IsUndefined || !members.IsArray || !(iteratorClass.IsUndefined || iteratorClass.IsNull || iteratorClass.IsString))
            throw engine.Error("UnexpectedValueException", "Incomplete or ill-typed serialization data");
        SetFlags(flags.AsInt);
        if ((flags.AsInt & IsSelf) != 0)
            MoveTo(engine, Value.Undefined);
        else if (source.IsArray || source.IsObject)
            SetSource(engine, source, 0, takesFlags: true);
        else
            throw engine.Error("InvalidArgumentException", "Passed variable is not an array or object");
        PropertyLoading.Load(engine, this, members.AsArray);
        if (iteratorClass.IsString)
            RestoreIteratorClass(engine, iteratorClass.AsString.ToLatin1());
    }

    private void RestoreIteratorClass(Engine engine, string name)
    {
        string problem = "Cannot deserialize ArrayObject with iterator class '" + name + "'; ";
        PhpClass found = engine.FindClass(name) ?? throw engine.Error("UnexpectedValueException", problem + "no such class exists");
        if (!found.IsSubclassOf(engine.BuiltInClass("Iterator")))
            throw engine.Error("UnexpectedValueException", problem + "this class does not implement the Iterator interface");
        SetIteratorClass(found);
    }

    private protected virtual void SetIteratorClass(PhpClass iteratorClass)
    {
    }

    /// <summary>The properties, and the source of the elements as the private property "storage".</summary>
    private protected PhpArray DebugInfo(string declaringClass)
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        if (!Storage.IsUndefined)
            info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0" + declaringClass + "\0storage")), Storage);
        return info;
    }
}
