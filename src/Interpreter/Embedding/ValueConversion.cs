using System.Collections;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

// Values into and out of the engine.
public sealed partial class PhpEngine
{
    /// <summary>A copy for the host; objects and resources become handles.</summary>
    /// <exception cref="InvalidOperationException">An array contains itself, or arrays are nested too deeply.</exception>
    internal PhpValue ToHost(Value value) => value.Kind switch
    {
        ValueKind.Int => value.AsInt,
        ValueKind.Float => value.AsFloat,
        ValueKind.Bool => value.AsBool,
        ValueKind.String => PhpValue.FromBytes(value.AsString),
        ValueKind.Array => PhpValue.FromArray(ToHost(value.AsArray)),
        ValueKind.Object => PhpValue.FromHeld(new PhpObjectHandle(this, value.AsObject)),
        ValueKind.Resource => PhpValue.FromHeld(new PhpResourceHandle(this, value.AsResource)),
        _ => PhpValue.Null,
    };

    private HostArray ToHost(PhpArray array)
    {
        if (array.Count == 0)
            return HostArray.Empty;
        if (array.IsVisited)
            throw new InvalidOperationException("A PHP array that contains itself by reference has no copy.");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new InvalidOperationException("The PHP arrays are nested too deeply.");
        array.IsVisited = true;
        try
        {
            var values = new PhpValue[array.Count];
            PhpValue[]? keys = array.IsPacked ? null : new PhpValue[array.Count];
            bool isList = true;
            int count = 0;
            foreach ((ArrayKey key, Value value) in array)
            {
                if (keys is not null)
                {
                    keys[count] = key.IsInt ? key.Index : PhpValue.FromBytes(key.Text!);
                    isList &= key.IsInt && key.Index == count;
                }

                values[count++] = ToHost(value);
            }

            return new HostArray(values, isList ? null : keys);
        }
        finally
        {
            array.IsVisited = false;
        }
    }

    internal Value[] ToValues(object?[] values)
    {
        var converted = new Value[values.Length];
        for (int i = 0; i < values.Length; i++)
            converted[i] = ToValue(values[i]);
        return converted;
    }

    /// <summary>Anything that has a PHP form.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    internal Value ToValue(object? value)
    {
        switch (value)
        {
            case null:
                return Value.Null;
            case PhpValue known:
                return ToValue(known);
            case string text:
                return PhpString.FromUtf8(text);
            case bool flag:
                return flag;
            case int or long or short or sbyte or byte or ushort or uint:
                return Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
            case ulong or nint or nuint or Int128 or UInt128:
                return ToInt(value);
            case double or float or Half or decimal:
                return ToFloat(value);
            case char one:
                return PhpString.FromUtf8(one.ToString());
            case byte[] bytes:
                return PhpString.From(bytes);
            case ReadOnlyMemory<byte> bytes:
                return PhpString.From(bytes.Span);
            case Memory<byte> bytes:
                return PhpString.From(bytes.Span);
            case ArraySegment<byte> bytes:
                return PhpString.From(bytes);
            case HeldValue held:
                return ToValue(held);
            case Delegate function:
                return ToClosure(function);
            case IDictionary or IEnumerable:
                return ToArray((IEnumerable)value);
            default:
                throw new ArgumentException("A value of type " + value.GetType() + " has no PHP form.");
        }
    }

    private static Value ToInt(object value)
    {
        try
        {
            return value switch
            {
                ulong number => checked((long)number),
                nint number => (long)number,
                nuint number => checked((long)number),
                Int128 number => checked((long)number),
                _ => checked((long)(UInt128)value),
            };
        }
        catch (OverflowException)
        {
            throw new ArgumentException(value + " is no PHP int: it has more than 64 bits.");
        }
    }

    private static Value ToFloat(object value) => value switch
    {
        double number => number,
        float number => (double)number,
        Half number => (double)number,
        _ => (double)(decimal)value,
    };

    private Value ToValue(PhpValue value)
    {
        switch (value.Kind)
        {
            case PhpValueKind.Null:
                return Value.Null;
            case PhpValueKind.Bool:
                return value.AsBool();
            case PhpValueKind.Int:
                return value.AsInt();
            case PhpValueKind.Float:
                return value.AsFloat();
            case PhpValueKind.String:
                return value.Text;
            case PhpValueKind.Array:
                HostArray elements = value.Elements;
                EnsureStack();
                var array = new PhpArray(elements.IsList ? elements.Count : 0);
                for (int i = 0; i < elements.Count; i++)
                {
                    if (elements.IsList)
                        array.Append(ToValue(elements.ValueAt(i)));
                    else
                        array.Set(KeyOf(elements.KeyAt(i)), ToValue(elements.ValueAt(i)));
                }

                return array;
            default:
                return ToValue(value.Held);
        }
    }

    private Value ToValue(HeldValue held)
    {
        if (held.Engine != this)
            throw new ArgumentException("The " + (held is PhpObjectHandle ? "object" : "resource") + " belongs to another engine.");
        return held.Value is PhpObject target ? Value.FromObject(target) : Value.FromResource((PhpResource)held.Value);
    }

    private Value ToClosure(Delegate function)
    {
        var closure = new PhpClosure(_engine.BuiltInClass("Closure"), HostFunction.Create(this, "{closure}", function), null, null, []) { IsFake = true };
        return Value.FromObject(closure);
    }

    /// <summary>A dictionary by its keys; any other sequence as a list; a sequence of key and value pairs by those keys.</summary>
    private Value ToArray(IEnumerable sequence)
    {
        EnsureStack();
        var array = new PhpArray();
        if (sequence is IDictionary dictionary)
        {
            foreach (DictionaryEntry entry in dictionary)
                array.Set(KeyOf(entry.Key), ToValue(entry.Value));
            return array;
        }

        Func<object, (object? Key, object? Value)>? split = PairSplitter.For(sequence.GetType());
        foreach (object? element in sequence)
        {
            if (split is null)
            {
                array.Append(ToValue(element));
                continue;
            }

            (object? key, object? value) = split(element!);
            array.Set(KeyOf(key), ToValue(value));
        }

        return array;
    }

    private static ArrayKey KeyOf(object? key) => key switch
    {
        PhpValue { Kind: PhpValueKind.Int } known => new ArrayKey(known.AsInt()),
        PhpValue { Kind: PhpValueKind.String } known => ArrayKey.From(known.Text),
        string text => ArrayKey.From(PhpString.FromUtf8(text)),
        byte[] bytes => ArrayKey.From(PhpString.From(bytes)),
        int or long or short or sbyte or byte or ushort or uint => new ArrayKey(Convert.ToInt64(key, System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException("A key of a PHP array is an int or a string, not " + (key?.GetType().ToString() ?? "null") + "."),
    };

    private static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ArgumentException("The value is nested too deeply, or contains itself.");
    }
}
