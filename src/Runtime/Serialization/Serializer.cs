using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

/// <summary>Writes values in the format of serialize().</summary>
/// <remarks>
/// Every value has a number, in the order of writing. An object or reference met again is written as that number.
/// https://www.php.net/serialize
/// </remarks>
public sealed class Serializer
{
    private const int Unwritable = -1;
    private readonly Engine _engine;
    private readonly SerializationState _state;
    private readonly ByteBuffer _text = new();

    private Serializer(Engine engine)
    {
        _engine = engine;
        _state = SerializationState.Of(engine);
    }

    /// <summary>The value as text.</summary>
    /// <exception cref="Errors.PhpThrow">An object cannot be serialised, or its __serialize, __sleep or serialize threw.</exception>
    public static PhpString Serialize(Engine engine, Value value)
    {
        var serializer = new Serializer(engine);
        SerializationState state = serializer._state;
        if (state.Numbers is not null)
        {
            serializer.Write(value);
            return serializer._text.ToPhpString();
        }

        state.Numbers = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        state.Count = 0;
        try
        {
            serializer.Write(value);
            return serializer._text.ToPhpString();
        }
        finally
        {
            state.Numbers = null;
        }
    }

    /// <summary>
    /// Several values as texts of one numbering, as native classes write them that implement Serializable; inside serialize() the
    /// numbering of the call.
    /// </summary>
    public static string[] SerializeParts(Engine engine, ReadOnlySpan<Value> values)
    {
        SerializationState state = SerializationState.Of(engine);
        bool isNested = state.Numbers is not null;
        if (!isNested)
        {
            state.Numbers = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
            state.Count = 0;
        }

        try
        {
            var parts = new string[values.Length];
            for (int i = 0; i < parts.Length; i++)
                parts[i] = Serialize(engine, values[i]).ToLatin1();
            return parts;
        }
        finally
        {
            if (!isNested)
                state.Numbers = null;
        }
    }

    private void Write(Value value)
    {
        if (value.IsInt)
        {
            _state.Count++;
            WriteInt(value.AsInt);
            return;
        }

        if (value.IsString)
        {
            _state.Count++;
            WriteString(value.AsString);
            return;
        }

        value = value.Copied;
        if (value.IsCounted && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            _engine.FatalError("Nesting level too deep - recursive dependency?");
        if (WriteKnown(value))
            return;
        value = value.OrNull;
        switch (value.Kind)
        {
            case ValueKind.Null:
                _text.Append("N;"u8);
                break;
            case ValueKind.Bool:
                _text.Append(value.AsBool ? "b:1;"u8 : "b:0;"u8);
                break;
            case ValueKind.Int:
                WriteInt(value.AsInt);
                break;
            case ValueKind.Float:
                _text.Append("d:"u8);
                WriteFloat(value.AsFloat, _engine.Ini.SerializePrecision);
                _text.Append((byte)';');
                break;
            case ValueKind.String:
                WriteString(value.AsString);
                break;
            case ValueKind.Array:
                _text.Append("a:"u8);
                WriteElements(value.AsArray);
                break;
            case ValueKind.Object:
                WriteObject(value.AsObject);
                break;
            default:
                _text.Append("i:0;"u8);
                break;
        }
    }

    /// <summary>Numbers the value; writes the number when it was written before.</summary>
    private bool WriteKnown(Value value)
    {
        _state.Count++;
        Value target = value.Dereferenced;
        if (!value.IsReference && !value.IsObject)
            return false;
        // A reference to an object counts as the object.
        object key = target.IsObject ? target.AsObject : value.Heap!;
        ref int number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_state.Numbers!, key, out bool isKnown);
        if (!isKnown)
        {
            number = _state.Count;
            return false;
        }

        if (number == Unwritable)
        {
            _text.Append("N;"u8);
            return true;
        }

        if (value.IsReference)
            _state.Count--;
        _text.Append(value.IsReference ? "R:"u8 : "r:"u8);
        _text.Append((long)number);
        _text.Append((byte)';');
        return true;
    }

    private void WriteFloat(double value, int precision)
    {
        if (precision != 0)
        {
            _text.Append(value, precision);
            return;
        }

        Span<byte> digits = stackalloc byte[FloatText.MaxShortLength];
        _text.Append(digits[..FloatText.WriteGeneral(value, 0, (byte)'.', (byte)'E', digits)]);
    }

    private void WriteInt(long value)
    {
        Span<byte> room = _text.Room(IntText.MaxLength + 3);
        room[0] = (byte)'i';
        room[1] = (byte)':';
        int end = 2 + IntText.Write(value, room[2..]);
        room[end] = (byte)';';
        _text.Advance(end + 1);
    }

    private void WriteString(PhpString value)
    {
        Span<byte> room = _text.Room((long)value.Length + IntText.MaxLength + 6);
        room[0] = (byte)'s';
        room[1] = (byte)':';
        int end = 2 + IntText.Write(value.Length, room[2..]);
        room[end] = (byte)':';
        room[end + 1] = (byte)'"';
        room = room[(end + 2)..];
        value.CopyInto(room);
        room[value.Length] = (byte)'"';
        room[value.Length + 1] = (byte)';';
        _text.Advance(end + value.Length + 4);
    }

    /// <summary>"COUNT:{key value …}".</summary>
    private void WriteElements(PhpArray array)
    {
        _text.Append((long)array.Count);
        _text.Append(":{"u8);
        array.Holders++;
        try
        {
            for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
            {
                if (array.IsPacked)
                    WriteInt(position);
                else if (array.KeyAt(position) is var key && key.Text is { } name)
                    WriteString(name);
                else
                    WriteInt(key.Index);
                Value element = array.SlotAt(position).Copied;
                if (element.IsArray)
                    WriteNested(element.AsArray, array);
                else
                    Write(element);
            }
        }
        finally
        {
            _engine.Lifetime.Release(Value.FromArray(array));
        }

        _text.Append((byte)'}');
    }

    /// <summary>An array in an array or object; null when it is being written already.</summary>
    private void WriteNested(PhpArray nested, PhpArray outer)
    {
        if (nested.IsVisited || nested == outer)
        {
            _state.Count++;
            _text.Append("N;"u8);
            return;
        }

        nested.IsVisited = true;
        try
        {
            Write(Value.FromArray(nested));
        }
        finally
        {
            nested.IsVisited = false;
        }
    }

    private void WriteObject(PhpObject target)
    {
        PhpClass @class = target.Class;
        if (@class.IsNotSerializable || @class.Name.Contains("@anonymous", StringComparison.Ordinal))
            throw _engine.Error("Exception", "Serialization of '" + @class.PrintedName + "' is not allowed");
        if (@class.Kind == ClassKind.Enum)
        {
            PhpString name = PhpString.FromLatin1(@class.Name + ":" + target.Slots[0].AsString.ToLatin1());
            _text.Append("E:"u8);
            _text.Append((long)name.Length);
            _text.Append(":\""u8);
            _text.Append(name);
            _text.Append("\";"u8);
        }
        else if (@class.SerializeMethod is { } serialize)
        {
            Value data = CallApart(serialize, target).OrNull;
            if (!data.IsArray)
                throw _engine.TypeError(@class.PrintedName + "::__serialize() must return an array");
            _engine.Lifetime.Watch(data);
            WriteClassName('O', @class);
            WriteElements(data.AsArray);
        }
        else if (_engine.FindClass("Serializable", autoload: false) is { } serializable && @class.IsSubclassOf(serializable))
        {
            WriteCustom(target);
        }
        else if (@class.FindMethod("__sleep") is { } sleep)
        {
            WriteSleeping(target, CallApart(sleep, target).OrNull);
        }
        else
        {
            WriteProperties(target);
        }
    }

    /// <summary>Calls a method whose own serialize() calls are not part of this one.</summary>
    private Value CallApart(PhpFunction method, PhpObject target)
    {
        (Dictionary<object, int>? numbers, int count) = (_state.Numbers, _state.Count);
        _state.Numbers = null;
        try
        {
            return method.Call(_engine, target, target.Class, []);
        }
        finally
        {
            (_state.Numbers, _state.Count) = (numbers, count);
        }
    }

    private void WriteClassName(char letter, PhpClass @class)
    {
        _text.Append((byte)letter);
        _text.Append((byte)':');
        _text.Append((long)@class.Name.Length);
        _text.Append(":\""u8);
        _text.Append(@class.Name);
        _text.Append("\":"u8);
    }

    private void WriteProperties(PhpObject target)
    {
        PhpArray properties = target.PropertiesFor(PropertyPurpose.Serialize) ?? Operators.Conversions.PropertiesOf(target, asSymbols: false);
        _engine.Lifetime.Watch(Value.FromArray(properties));
        if (target is not IncompleteObject { OriginalName: { } name })
        {
            WriteClassName('O', target.Class);
            WriteElements(properties);
            return;
        }

        // An object of a class unknown at unserialize() goes back to what it was.
        _text.Append("O:"u8);
        _text.Append((long)name.Length);
        _text.Append(":\""u8);
        _text.Append(name);
        _text.Append("\":"u8);
        properties.Remove(ArrayKey.Literal(IncompleteObject.NameProperty), out Value removed);
        _engine.Lifetime.Release(removed);
        WriteElements(properties);
    }

    /// <summary>Through Serializable::serialize(): "C:…:{text}", or null.</summary>
    private void WriteCustom(PhpObject target)
    {
        Value result = _engine.CallMethod(target, "serialize").OrNull;
        if (result.IsNull)
        {
            _state.Numbers![target] = Unwritable;
            _text.Append("N;"u8);
            return;
        }

        if (!result.IsString)
            throw _engine.Error("Exception", target.Class.PrintedName + "::serialize() must return a string or NULL");
        WriteClassName('C', target.Class);
        _text.Append((long)result.AsString.Length);
        _text.Append(":{"u8);
        _text.Append(result.AsString);
        _text.Append((byte)'}');
    }

    /// <summary>The properties that __sleep() named.</summary>
    private void WriteSleeping(PhpObject target, Value names)
    {
        const string Expectation = "::__sleep() should return an array only containing the names of instance-variables to serialize";
        string className = target.Class.PrintedName;
        if (!names.IsArray)
        {
            _engine.FunctionWarning(className + Expectation);
            _text.Append("N;"u8);
            return;
        }

        PhpArray all = target.PropertiesFor(PropertyPurpose.Serialize) ?? Operators.Conversions.PropertiesOf(target, asSymbols: false);
        var chosen = new PhpArray();
        foreach ((_, Value value) in names.AsArray)
        {
            if (!value.IsString)
                _engine.FunctionWarning(className + Expectation);
            PhpString name = Operators.Conversions.ToPhpString(_engine, value);
            if (!Choose(target, all, chosen, name))
                _engine.FunctionWarning("\"" + name.ToLatin1() + "\" returned as member variable from __sleep() but does not exist");
        }

        _engine.Lifetime.Watch(Value.FromArray(all));
        _engine.Lifetime.Watch(Value.FromArray(chosen));
        _engine.Lifetime.Watch(names);
        WriteClassName('O', target.Class);
        WriteElements(chosen);
    }

    /// <summary>Looks a property up as public, as private of the object's class and as protected.</summary>
    private bool Choose(PhpObject target, PhpArray all, PhpArray chosen, PhpString name)
    {
        string text = name.ToLatin1();
        foreach (string mangled in (ReadOnlySpan<string>)[text, "\0" + target.Class.Name + "\0" + text, "\0*\0" + text])
        {
            ArrayKey key = ArrayKey.Literal(PhpString.FromLatin1(mangled));
            ref Value slot = ref all.FindSlot(key);
            if (Unsafe.IsNullRef(ref slot))
            {
                if (IsUninitialized(target, mangled))
                    return true;
                continue;
            }

            if (chosen.ContainsKey(key))
                _engine.FunctionNotice("\"" + text + "\" is returned from __sleep() multiple times");
            else
                chosen.Set(key, slot);
            return true;
        }

        return false;
    }

    /// <summary>A typed property without a value is left out without a word.</summary>
    private static bool IsUninitialized(PhpObject target, string mangled)
    {
        foreach (PropertyInfo property in target.Class.InstanceProperties)
        {
            if (property.Type is not null && property.MangledName == mangled && target.Slots[property.SlotIndex].IsUndefined)
                return true;
        }

        return false;
    }
}
