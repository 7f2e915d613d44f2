using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

/// <summary>Reads what serialize() wrote.</summary>
/// <remarks>
/// Values are numbered by where they are stored, so that R: and r: find them. __wakeup and __unserialize run when all is read.
/// https://www.php.net/unserialize
/// </remarks>
public sealed partial class Unserializer
{
    private readonly Engine _engine;

    /// <summary>By number; null for what was part of a text that could not be read.</summary>
    private readonly List<Place?> _places = [];
    private readonly List<DelayedCall> _delayed = [];

    /// <summary>The values that <see cref="ReadPart"/> read; null while there are none.</summary>
    private List<PhpReference>? _parts;

    /// <summary>Lower-case names of the classes that may be made; null for all.</summary>
    internal HashSet<string>? AllowedClasses;

    /// <summary>How deep arrays and objects may nest; 0 for any depth.</summary>
    internal long MaxDepth;

    internal long Depth;

    internal Unserializer(Engine engine)
    {
        _engine = engine;
        MaxDepth = engine.Ini.GetInt("unserialize_max_depth");
    }

    /// <summary>Where a numbered value is stored.</summary>
    private sealed record Place(PhpReference? Root, PhpArray? Array, ArrayKey Key, PhpObject? Object, int SlotIndex)
    {
        public ref Value Slot
        {
            get
            {
                if (Root is not null)
                    return ref Root.Value;
                if (Object is not null)
                    return ref Object.Slots[SlotIndex];
                return ref Array!.FindSlot(Key);
            }
        }
    }

    private sealed record DelayedCall(PhpObject Target, PhpArray? Data);

    /// <summary>What a caller may restrict.</summary>
    /// <param name="AllowedClasses">Lower-case class names; null keeps what is allowed already.</param>
    /// <param name="RestrictsClasses">True when <paramref name="AllowedClasses"/> counts; with null it then allows all.</param>
    /// <param name="MaxDepth">Null keeps the present limit.</param>
    public readonly record struct Options(HashSet<string>? AllowedClasses, bool RestrictsClasses, long? MaxDepth);

    /// <summary>The value; false with a notice when the text is not what serialize() writes.</summary>
    /// <exception cref="PhpThrow">A class forbids it, or __wakeup, __unserialize, unserialize or an autoloader threw.</exception>
    public static Value Unserialize(Engine engine, PhpString text, Options options)
    {
        SerializationState state = SerializationState.Of(engine);
        bool isNested = state.Reader is not null;
        Unserializer reader = state.Reader ?? new Unserializer(engine);
        (HashSet<string>? allowed, long maxDepth, long depth) = (reader.AllowedClasses, reader.MaxDepth, reader.Depth);
        if (options.RestrictsClasses)
            reader.AllowedClasses = options.AllowedClasses;
        if (options.MaxDepth is { } limit)
        {
            reader.MaxDepth = limit;
            reader.Depth = 0;
        }

        state.Reader = null;
        try
        {
            return reader.ReadAll(text, runDelayed: !isNested);
        }
        finally
        {
            (reader.AllowedClasses, reader.MaxDepth, reader.Depth) = (allowed, maxDepth, depth);
            state.Reader = isNested ? reader : null;
        }
    }

    private Value ReadAll(PhpString text, bool runDelayed)
    {
        var root = new PhpReference(Value.Null) { Holders = 1 };
        int firstPlace = _places.Count;
        int position = 0;
        bool isRead = false;
        bool hasThrown = true;
        bool isDone = false;
        try
        {
            isRead = Read(new SerializedText(text.Span), ref position, new Place(root, null, default, null, 0));
            if (!isRead)
                _engine.FunctionNotice("Error at offset " + position + " of " + text.Length + " bytes");
            hasThrown = false;
        }
        finally
        {
            for (int i = firstPlace; !isRead && i < _places.Count; i++)
                _places[i] = null;
            try
            {
                if (runDelayed)
                    RunDelayed(skip: hasThrown);
                isDone = !hasThrown;
            }
            finally
            {
                if (runDelayed)
                    ReleaseParts();
                if (!isDone)
                    _engine.Lifetime.Release(root.Value);
            }
        }

        if (!isRead)
        {
            _engine.Lifetime.Release(root.Value);
            return false;
        }

        Value result = root.Value.Dereferenced.OrNull;
        if (!runDelayed)
        {
            // What follows in the text around may refer to it.
            (_parts ??= []).Add(root);
            return result;
        }

        // The root gives its count away; a result that nobody stores dies with the statement.
        if (result.IsCounted)
        {
            result.Heap!.Holders++;
            _engine.Lifetime.Release(root.Value);
            result.Heap.Holders--;
            _engine.Lifetime.Watch(result);
        }

        return result;
    }

    /// <summary>Reads one value that is part of a text. It is held until <see cref="ReleaseParts"/>, as what follows may refer to it.</summary>
    internal bool ReadPart(PhpString text, ref int position, out Value value)
    {
        var root = new PhpReference(Value.Null) { Holders = 1 };
        bool isRead = Read(new SerializedText(text.Span), ref position, new Place(root, null, default, null, 0));
        value = root.Value.Dereferenced;
        (_parts ??= []).Add(root);
        return isRead;
    }

    internal void ReleaseParts()
    {
        foreach (PhpReference part in _parts ?? [])
            _engine.Lifetime.Release(part.Value);
        _parts = null;
    }

    /// <summary>Calls __unserialize and __wakeup in the order of reading; after one threw, the rest is left alone.</summary>
    internal void RunDelayed(bool skip)
    {
        PhpThrow? thrown = null;
        var here = new CatchPoint(_engine);
        foreach (DelayedCall call in _delayed)
        {
            try
            {
                if (skip || thrown is not null)
                    call.Target.Flags |= ObjectFlags.Destructed;
                else if (call.Data is null)
                    _engine.CallMethod(call.Target, "__wakeup");
                else
                    call.Target.Class.UnserializeMethod!.Call(_engine, call.Target, call.Target.Class, [Value.FromArray(call.Data)]);
            }
            catch (PhpThrow failure)
            {
                here.Return();
                thrown = failure;
                call.Target.Flags |= ObjectFlags.Destructed;
            }
        }

        foreach (DelayedCall call in _delayed)
        {
            if (call.Data is not null)
                _engine.Lifetime.Release(Value.FromArray(call.Data));
            _engine.Lifetime.Release(Value.FromObject(call.Target));
        }

        _delayed.Clear();
        if (thrown is not null)
            throw thrown;
    }

    /// <summary>Reads a value into a place. On failure the position says where PHP gives up.</summary>
    private bool Read(SerializedText text, ref int position, Place place)
    {
        if (position >= text.Length)
            return false;
        int start = position;
        if (text[start] != 'R')
            _places.Add(place);
        switch ((char)text[start])
        {
            case 'N' when text[start + 1] == ';':
                position = start + 2;
                place.Slot = Value.Null;
                return true;
            case 'b' when text[start + 1] == ':' && text[start + 2] is (byte)'0' or (byte)'1' && text[start + 3] == ';':
                position = start + 4;
                place.Slot = text[start + 2] == '1';
                return true;
            case 'i' or 's' or 'S':
                if (!ReadScalar(text, ref position, out Value scalar))
                    return false;
                place.Slot = scalar;
                return true;
            case 'd':
                if (!ReadFloat(text, ref position, out double number))
                    return false;
                place.Slot = number;
                return true;
            case 'R' or 'r':
                return ReadBack(text, ref position, place);
            case 'a':
                return ReadArray(text, ref position, place);
            case 'O' or 'C':
                return ReadObject(text, ref position, place);
            case 'E':
                return ReadEnum(text, ref position, place);
            case '}':
                _engine.FunctionNotice("Unexpected end of serialized data");
                return false;
            default:
                return false;
        }
    }

    /// <summary>The key of an element. What is well formed but no int or string is read over before that fails.</summary>
    private bool ReadKey(SerializedText text, ref int position, out Value key)
    {
        key = default;
        if (position >= text.Length)
            return false;
        int at = position + 2;
        switch ((char)text[position])
        {
            case 'i' or 's' or 'S':
                return ReadScalar(text, ref position, out key);
            case '}':
                _engine.FunctionNotice("Unexpected end of serialized data");
                return false;
            case 'N' when text[position + 1] == ';':
                position = at;
                return false;
            case 'b' when text[position + 1] == ':' && text[at] is (byte)'0' or (byte)'1' && text[at + 1] == ';':
                position += 4;
                return false;
            case 'd':
                ReadFloat(text, ref position, out _);
                return false;
            case 'R' or 'r' when text[position + 1] == ':' && text.SkipDigits(ref at) && text.Skip(ref at, ';'):
            case 'a' when text[position + 1] == ':' && text.SkipDigits(ref at) && text.Skip(ref at, ':') && text.Skip(ref at, '{'):
                position = at;
                return false;
            default:
                return false;
        }
    }

    /// <summary>An int or string.</summary>
    private bool ReadScalar(SerializedText text, ref int position, out Value key)
    {
        key = default;
        int at = position + 2;
        if (text[position + 1] != ':')
            return false;
        if (text[position] == 'i')
        {
            if (!text.SkipInt(ref at) || !text.Skip(ref at, ';'))
                return false;
            key = ReadInt(text, position + 2);
            position = at;
            return true;
        }

        bool isEscaped = text[position] == 'S';
        if ((!isEscaped && text[position] != 's') || !text.SkipDigits(ref at) || !text.Skip(ref at, ':') || !text.Skip(ref at, '"'))
            return false;
        long length = text.ReadSize(position + 2);
        if (text.Length - at < length)
        {
            position += 2;
            return false;
        }

        if (isEscaped)
        {
            if (!TryUnescape(text, ref at, length, out PhpString? unescaped))
                return false;
            key = unescaped;
        }
        else
        {
            key = PhpString.From(text.Slice(at, (int)length));
            at += (int)length;
        }

        return SkipStringEnd(text, ref at, ref position, ';');
    }

    /// <summary>Steps over a closing quote and what has to follow it.</summary>
    private static bool SkipStringEnd(SerializedText text, ref int at, ref int position, char end)
    {
        if (text[at] != '"')
        {
            position = at;
            return false;
        }

        if (text[at + 1] != end)
        {
            position = at + 1;
            return false;
        }

        at += 2;
        position = at;
        return true;
    }

    /// <summary>The old form S: with bytes as "\41".</summary>
    private static bool TryUnescape(SerializedText text, ref int at, long length, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhpString? result)
    {
        result = null;
        var bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            if (at >= text.Length)
                return false;
            if (text[at] != '\\')
            {
                bytes[i] = text[at++];
                continue;
            }

            at++;
            for (int digit = 0; digit < 2; digit++, at++)
            {
                if (!char.IsAsciiHexDigit((char)text[at]))
                    return false;
                bytes[i] = (byte)(bytes[i] << 4 | Convert.ToInt32(((char)text[at]).ToString(), 16));
            }
        }

        result = PhpString.FromOwned(bytes);
        return true;
    }

    private long ReadInt(SerializedText text, int at)
    {
        if (!text.TryReadInt(ref at, out long value))
            _engine.FunctionWarning("Numerical result out of range");
        return value;
    }

    private static bool ReadFloat(SerializedText text, ref int position, out double value)
    {
        int at = position + 2;
        value = 0;
        if (text[position + 1] != ':')
            return false;
        ReadOnlySpan<byte> rest = text.Slice(Math.Min(at, text.Length), Math.Max(0, text.Length - at));
        if (rest.StartsWith("NAN;"u8) || rest.StartsWith("INF;"u8) || rest.StartsWith("-INF;"u8))
        {
            value = rest[0] == 'N' ? double.NaN : rest[0] == 'I' ? double.PositiveInfinity : double.NegativeInfinity;
            position = at + (rest[0] == '-' ? 5 : 4);
            return true;
        }

        if (!text.SkipFloat(ref at) || !text.Skip(ref at, ';'))
            return false;
        value = FloatParser.Parse(text.Slice(position + 2, at - position - 3), out _);
        position = at;
        return true;
    }

    /// <summary>"R:n;" shares the place of value n, "r:n;" is the same object as value n.</summary>
    private bool ReadBack(SerializedText text, ref int position, Place place)
    {
        int at = position + 2;
        bool isReference = text[position] == 'R';
        if (text[position + 1] != ':' || !text.SkipDigits(ref at) || !text.Skip(ref at, ';'))
            return false;
        long number = text.ReadSize(position + 2);
        position = at;
        if (number < 1 || number > _places.Count)
            return false;
        if (_places[(int)number - 1] is not { } origin)
            return false;
        ref Value source = ref origin.Slot;
        if (Unsafe.IsNullRef(ref source) || Unsafe.AreSame(ref source, ref place.Slot))
            return false;
        if (!isReference)
        {
            Value found = source.Dereferenced;
            if (!found.IsObject)
                return false;
            Store(place, found);
            return true;
        }

        if (!source.IsReference)
        {
            PhpReference made = Slot.MakeReference(ref source);
            origin.Array?.NoteCounted();
            if (origin.Object is { } holder && holder.Class.InstanceProperties[origin.SlotIndex] is { Type: not null } property)
                PropertyTypes.AddSource(made, property);
        }

        Store(place, source);
        return true;
    }

    /// <summary>Puts a value into a place that holds null.</summary>
    private static void Store(Place place, Value value)
    {
        place.Array?.NoteCounted();
        Slot.Initialize(ref place.Slot, value);
    }
}
