using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Parts of strings.</summary>
[PhpExtension("standard")]
public static class Substrings
{
    /// <summary>The part from <paramref name="offset"/> on; negative numbers count from the end. Outside, "".</summary>
    /// <remarks>https://www.php.net/substr</remarks>
    [PhpFunction]
    public static PhpString substr(PhpString @string, long offset, long? length = null)
    {
        (int start, int count) = Range(@string.Length, offset, length);
        return @string.Substring(start, count);
    }

    /// <summary>Resolves PHP's offset and length, either of which may be negative, to a range inside a text.</summary>
    internal static (int Start, int Count) Range(int total, long offset, long? length)
    {
        if (offset > total)
            return (total, 0);
        int start = offset >= 0 ? (int)offset : offset < -total ? 0 : (int)(total + offset);
        int count = total - start;
        if (length < 0)
            count = length < -count ? 0 : (int)(count + length.Value);
        else if (length < count)
            count = (int)length.Value;
        return (start, count);
    }

    /// <summary>Splits into pieces of <paramref name="length"/> bytes, the last possibly shorter; "" gives [].</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is below 1.</exception>
    /// <remarks>https://www.php.net/str_split</remarks>
    [PhpFunction]
    public static PhpArray str_split(Engine engine, PhpString @string, long length = 1)
    {
        if (length <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        int step = (int)Math.Min(length, int.MaxValue);
        if (@string.IsEmpty)
            return new PhpArray();
        if (@string.Length <= step)
        {
            var whole = new PhpArray(1);
            whole.Append(@string);
            return whole;
        }

        var pieces = new PhpArray((@string.Length + step - 1) / step);
        for (int start = 0; start < @string.Length; start += step)
        {
            int count = Math.Min(step, @string.Length - start);
            pieces.Append(@string.Substring(start, count));
            if (count < step)
                break;
        }

        return pieces;
    }

    /// <summary>Puts <paramref name="separator"/> after every <paramref name="length"/> bytes and at the end.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is below 1.</exception>
    /// <remarks>https://www.php.net/chunk_split</remarks>
    [PhpFunction]
    public static PhpString chunk_split(Engine engine, PhpString @string, long length = 76, [PhpParameter(Default = "\"\\r\\n\"")] PhpString? separator = null)
    {
        if (length < 1)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        ReadOnlySpan<byte> end = separator is null ? "\r\n"u8 : separator.Span;
        ReadOnlySpan<byte> text = @string.Span;
        int step = (int)Math.Min(length, Math.Max(text.Length, 1));
        var result = new ByteBuilder(text.Length + (text.Length / step + 1L) * end.Length);
        do
        {
            int count = Math.Min(step, text.Length);
            result.Append(text[..count]);
            result.Append(end);
            text = text[count..];
        }
        while (text.Length > 0);
        return result.ToPhpString();
    }

    /// <summary>Replaces a part of a string, or of each string of an array; all arguments may be arrays then.</summary>
    /// <remarks>https://www.php.net/substr_replace</remarks>
    [PhpFunction(Returns = "string|array")]
    public static Value substr_replace(
        Engine engine,
        [PhpParameter(Type = "array|string")] Value @string,
        [PhpParameter(Type = "array|string")] Value replace,
        [PhpParameter(Type = "array|int")] Value offset,
        [PhpParameter(Type = "array|int|null")] Value length = default)
    {
        if (@string.IsString)
            return ReplaceInOne(engine, @string.AsString, replace, offset, length);
        var result = new PhpArray(@string.AsArray.Count);
        var replacements = new ElementReader(replace);
        var offsets = new ElementReader(offset);
        var lengths = new ElementReader(length);
        foreach ((ArrayKey key, Value element) in @string.AsArray)
        {
            PhpString text = Conversions.ToPhpString(engine, element);
            long from = offsets.Next(out Value nextOffset) ? Conversions.ToInt(engine, nextOffset) : offset.IsArray ? 0 : offset.AsInt;
            long? count = lengths.Next(out Value nextLength) ? Conversions.ToInt(engine, nextLength)
                : length.IsInt ? length.AsInt
                : text.Length;
            PhpString put = replacements.Next(out Value nextReplacement) ? Conversions.ToPhpString(engine, nextReplacement)
                : replace.IsString ? replace.AsString
                : PhpString.Empty;
            result.Set(key, Replace(text, put, from, count));
        }

        return result;
    }

    private static Value ReplaceInOne(Engine engine, PhpString text, Value replace, Value offset, Value length)
    {
        if (offset.IsArray)
            throw engine.ArgumentTypeError(3, "cannot be an array when working on a single string");
        if (length.IsArray)
            throw engine.ArgumentTypeError(4, "cannot be an array when working on a single string");
        PhpString put = replace.IsString ? replace.AsString : PhpString.Empty;
        if (replace.IsArray && new ElementReader(replace).Next(out Value first))
            put = Conversions.ToPhpString(engine, first);
        return Replace(text, put, offset.AsInt, length.IsNull ? null : length.AsInt);
    }

    private static PhpString Replace(PhpString text, PhpString put, long offset, long? length)
    {
        (int start, int count) = Range(text.Length, offset, length);
        var result = new ByteBuilder((long)text.Length - count + put.Length);
        result.Append(text.Span[..start]);
        result.Append(put.Span);
        result.Append(text.Span[(start + count)..]);
        return result.ToPhpString();
    }

    /// <summary>Reads an array's elements one after the other; has none for anything else.</summary>
    private struct ElementReader(Value source)
    {
        private readonly PhpArray? _array = source.IsArray ? source.AsArray : null;
        private int _position;

        public bool Next(out Value element)
        {
            element = Value.Null;
            if (_array is null)
                return false;
            _position = _array.SkipRemoved(_position);
            if (_position >= _array.EndPosition)
                return false;
            element = _array.SlotAt(_position++).Dereferenced;
            return true;
        }
    }
}
