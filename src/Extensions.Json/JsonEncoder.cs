using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Json;

/// <summary>
/// One json_encode() call. Every writing method says whether it succeeded; a failure ends the work, but with
/// JSON_PARTIAL_OUTPUT_ON_ERROR something is written in the value's place and the rest goes on.
/// </summary>
internal ref struct JsonEncoder
{
    private readonly Engine _engine;
    private readonly JsonFlags _flags;
    private readonly int _maxDepth;
    private ByteBuilder _output;
    private PhpClass? _serializable;
    private int _depth;

    public JsonEncoder(Engine engine, JsonFlags flags, int maxDepth, Span<byte> buffer)
    {
        _engine = engine;
        _flags = flags;
        _maxDepth = maxDepth;
        _output = new ByteBuilder(buffer);
    }

    /// <summary>The last error.</summary>
    public JsonError Error { get; private set; }

    private readonly bool IsPartial => (_flags & JsonFlags.PartialOutputOnError) != 0;

    /// <summary>What was written.</summary>
    public PhpString ToPhpString() => _output.ToPhpString();

    /// <summary>Writes a value.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">What jsonSerialize() threw.</exception>
    public bool Encode(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Undefined or ValueKind.Null:
                _output.Append("null"u8);
                return true;
            case ValueKind.Bool:
                _output.Append(value.AsBool ? "true"u8 : "false"u8);
                return true;
            case ValueKind.Int:
                _output.AppendInt(value.AsInt);
                return true;
            case ValueKind.Float:
                EncodeFloat(value.AsFloat);
                return true;
            case ValueKind.String:
                return EncodeString(value.AsString.Span, _flags);
            case ValueKind.Array:
                return EncodeArray(value.AsArray);
            case ValueKind.Object:
                return EncodeObject(value.AsObject);
            case ValueKind.Reference:
                return Encode(value.AsReference.Value);
            default:
                return Fail(JsonError.UnsupportedType, nullAlways: false);
        }
    }

    private bool Fail(JsonError error, bool nullAlways)
    {
        Error = error;
        if (nullAlways || IsPartial)
            _output.Append("null"u8);
        return false;
    }

    private void EncodeFloat(double value)
    {
        if (!double.IsFinite(value))
        {
            Error = JsonError.InfOrNan;
            _output.Append((byte)'0');
            return;
        }

        int precision = _engine.Ini.SerializePrecision;
        Span<byte> text = _output.Reserve(precision <= 17 ? FloatText.MaxShortLength : FloatText.MaxLength);
        int length = FloatText.WriteGeneral(value, precision, (byte)'.', (byte)'e', text);
        bool zeroFraction = (_flags & JsonFlags.PreserveZeroFraction) != 0 && !text[..length].Contains((byte)'.');
        _output.Advance(length);
        if (zeroFraction)
            _output.Append(".0"u8);
    }

    private bool EncodeString(scoped ReadOnlySpan<byte> text, JsonFlags flags)
    {
        if ((flags & JsonFlags.NumericCheck) != 0 && !text.IsEmpty)
        {
            NumericString number = NumericString.Parse(text);
            if (number.IsNumeric && number.Kind == NumericKind.Int)
            {
                _output.AppendInt(number.Int);
                return true;
            }

            if (number.IsNumeric && double.IsFinite(number.Float))
            {
                EncodeFloat(number.Float);
                return true;
            }
        }

        return JsonStringWriter.TryWrite(text, flags, ref _output) || Fail(JsonError.Utf8, nullAlways: false);
    }

    private bool EncodeArray(PhpArray array)
    {
        if (array.IsVisited || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Fail(array.IsVisited ? JsonError.Recursion : JsonError.Depth, nullAlways: true);
        if (!array.HoldsCounted)
            return EncodeElements(array);

        // jsonSerialize() may write to the array through a reference: holding it makes that a copy.
        array.IsVisited = true;
        array.Holders++;
        try
        {
            return EncodeElements(array);
        }
        finally
        {
            array.IsVisited = false;
            _engine.Lifetime.Release(Value.FromArray(array));
        }
    }

    private bool EncodeElements(PhpArray array)
    {
        bool isList = (_flags & JsonFlags.ForceObject) == 0 && IsList(array);
        _output.Append(isList ? (byte)'[' : (byte)'{');
        _depth++;
        bool any = false;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            StartElement(ref any);
            if (!isList)
                EncodeKey(array.KeyAt(position));
            if (!Encode(array.SlotAt(position)) && !IsPartial)
                return false;
        }

        return EndElements(any, isList ? (byte)']' : (byte)'}');
    }

    private static bool IsList(PhpArray array)
    {
        if (array.IsPacked)
            return true;
        long index = 0;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            ArrayKey key = array.KeyAt(position);
            if (!key.IsInt || key.Index != index++)
                return false;
        }

        return true;
    }

    private bool EncodeObject(PhpObject target)
    {
        _serializable ??= _engine.BuiltInClass("JsonSerializable");
        if (target.Class.IsSubclassOf(_serializable))
            return EncodeSerializable(target);
        return target.Class.Kind == ClassKind.Enum ? EncodeEnum(target) : EncodeProperties(target);
    }

    private bool EncodeSerializable(PhpObject target)
    {
        HashSet<PhpObject> serializing = JsonState.Of(_engine).Serializing;
        if (!serializing.Add(target))
            return Fail(JsonError.Recursion, nullAlways: false);

        bool itself;
        try
        {
            Value result = _engine.CallMethod(target, "jsonserialize").OrNull;
            itself = result.IsObject && result.AsObject == target;
            if (!itself)
                return Encode(result);
        }
        finally
        {
            serializing.Remove(target);
        }

        return EncodeProperties(target);
    }

    private bool EncodeEnum(PhpObject target)
    {
        if (target.Class.EnumBackingType is null)
        {
            Error = JsonError.NonBackedEnum;
            _output.Append((byte)'0');
            return false;
        }

        return Encode(target.Slots[target.Class.Properties["value"].SlotIndex]);
    }

    private bool EncodeProperties(PhpObject target)
    {
        if (target.IsVisited || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Fail(target.IsVisited ? JsonError.Recursion : JsonError.Depth, nullAlways: true);

        target.IsVisited = true;
        try
        {
            _output.Append((byte)'{');
            _depth++;
            bool any = false;
            if (target.PropertiesFor(PropertyPurpose.Json) is { } shown)
            {
                _engine.Lifetime.Watch(shown);
                return EncodeDynamicProperties(shown, ref any) && EndElements(any, (byte)'}');
            }

            PropertyInfo[] declared = target.Class.InstanceProperties;
            for (int i = 0; i < declared.Length; i++)
            {
                Value value = target.Slots[i];
                if (!declared[i].IsPublic || value.Dereferenced.IsUndefined)
                    continue;
                StartElement(ref any);
                EncodeKey(ArrayKey.Literal(PhpString.FromLatin1(declared[i].Name)));
                if (!Encode(value) && !IsPartial)
                    return false;
            }

            return EncodeDynamicProperties(target.DynamicProperties, ref any) && EndElements(any, (byte)'}');
        }
        finally
        {
            target.IsVisited = false;
        }
    }

    private bool EncodeDynamicProperties(PhpArray? properties, ref bool any)
    {
        if (properties is null)
            return true;
        for (int position = properties.SkipRemoved(0); position < properties.EndPosition; position = properties.SkipRemoved(position + 1))
        {
            ArrayKey key = properties.KeyAt(position);
            if (key.Text is { IsEmpty: false } name && name[0] == 0)
                continue;
            StartElement(ref any);
            EncodeKey(key);
            if (!Encode(properties.SlotAt(position)) && !IsPartial)
                return false;
        }

        return true;
    }

    private void StartElement(ref bool any)
    {
        if (any)
            _output.Append((byte)',');
        any = true;
        NewLine();
    }

    /// <summary>Writes a key and its colon. A malformed one sets the error, but the work goes on.</summary>
    private void EncodeKey(ArrayKey key)
    {
        if (key.IsInt)
        {
            _output.Append((byte)'"');
            _output.AppendInt(key.Index);
            _output.Append((byte)'"');
        }
        else if (!JsonStringWriter.TryWrite(key.Text!.Span, _flags, ref _output))
        {
            Error = JsonError.Utf8;
            if (IsPartial)
                _output.Append("\"\""u8);
        }

        _output.Append((byte)':');
        if ((_flags & JsonFlags.PrettyPrint) != 0)
            _output.Append((byte)' ');
    }

    private bool EndElements(bool any, byte bracket)
    {
        if (_depth > _maxDepth)
        {
            Error = JsonError.Depth;
            if (!IsPartial)
                return false;
        }

        _depth--;
        if (any)
            NewLine();
        _output.Append(bracket);
        return true;
    }

    private void NewLine()
    {
        if ((_flags & JsonFlags.PrettyPrint) == 0)
            return;
        _output.Append((byte)'\n');
        _output.AppendRepeated((byte)' ', 4 * _depth);
    }
}
