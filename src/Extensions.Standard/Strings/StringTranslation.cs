using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>What strtr does: translation byte by byte, or of the longest matching string at each position.</summary>
internal static class StringTranslation
{
    /// <summary>Byte i of <paramref name="from"/> becomes byte i of <paramref name="to"/>; the last of equal bytes wins.</summary>
    public static PhpString Translate(PhpString text, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        int pairs = Math.Min(from.Length, to.Length);
        if (pairs == 0)
            return text;
        Span<byte> table = stackalloc byte[256];
        for (int i = 0; i < 256; i++)
            table[i] = (byte)i;
        for (int i = 0; i < pairs; i++)
            table[from[i]] = to[i];
        ReadOnlySpan<byte> source = text.Span;
        int first = 0;
        while (first < source.Length && table[source[first]] == source[first])
            first++;
        if (first == source.Length)
            return text;
        byte[] result = source.ToArray();
        for (int i = first; i < result.Length; i++)
            result[i] = table[source[i]];
        return PhpString.FromOwned(result);
    }

    /// <summary>Keys become values, the longest key first at each position; what was put in is not looked at again.</summary>
    public static PhpString Translate(Engine engine, PhpString text, PhpArray pairs)
    {
        if (pairs.Count == 1)
            return TranslateOne(engine, text, pairs);
        // By the first byte: how long the keys are that begin with it, 0 when none does.
        Span<int> longest = stackalloc int[256];
        Span<int> shortest = stackalloc int[256];
        longest.Clear();
        shortest.Clear();
        int least = int.MaxValue;
        Span<byte> digits = stackalloc byte[IntText.MaxLength];
        for (int position = pairs.SkipRemoved(0); position < pairs.EndPosition; position = pairs.SkipRemoved(position + 1))
        {
            ArrayKey key = pairs.KeyAt(position);
            int length = key.Text is null ? IntText.Write(key.Index, digits) : key.Text.Length;
            if (length == 0)
            {
                engine.FunctionWarning("Ignoring replacement of empty string");
                continue;
            }

            if (length > text.Length)
                continue;
            byte first = key.Text is null ? digits[0] : key.Text[0];
            longest[first] = Math.Max(longest[first], length);
            shortest[first] = shortest[first] == 0 ? length : Math.Min(shortest[first], length);
            least = Math.Min(least, length);
        }

        return least == int.MaxValue ? text : Replace(engine, text, pairs, least, longest, shortest);
    }

    /// <summary>A single pair: its value becomes a string once, also where the key does not occur.</summary>
    private static PhpString TranslateOne(Engine engine, PhpString text, PhpArray pairs)
    {
        int position = pairs.SkipRemoved(0);
        PhpString search = pairs.KeyAt(position).ToPhpString();
        PhpString replacement = Conversions.ToPhpString(engine, pairs.SlotAt(position).Dereferenced);
        if (search.IsEmpty)
        {
            engine.FunctionWarning("Ignoring replacement of empty string");
            return text;
        }

        long count = 0;
        return StringReplacement.ReplaceExact(text, search.Span, replacement.Span, ref count);
    }

    private static PhpString Replace(Engine engine, PhpString text, PhpArray pairs, int least, ReadOnlySpan<int> longest, ReadOnlySpan<int> shortest)
    {
        ReadOnlySpan<byte> source = text.Span;
        var result = new ByteBuilder(Span<byte>.Empty);
        int copied = 0;
        for (int i = 0; i <= source.Length - least;)
        {
            if (longest[source[i]] == 0)
            {
                i++;
                continue;
            }

            int length = Math.Min(longest[source[i]], source.Length - i);
            int enough = shortest[source[i]];
            for (; length >= enough; length--)
            {
                ref Value replacement = ref pairs.FindSlot(source.Slice(i, length));
                if (Unsafe.IsNullRef(ref replacement))
                    continue;
                if (copied == 0)
                    result = new ByteBuilder((long)source.Length);
                result.Append(source[copied..i]);
                result.Append(Conversions.ToPhpString(engine, replacement.Dereferenced));
                copied = i + length;
                break;
            }

            i = length >= enough ? copied : i + 1;
        }

        if (copied == 0)
            return text;
        result.Append(source[copied..]);
        return result.ToPhpString();
    }
}
