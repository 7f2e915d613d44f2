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
        // Where the replacements are among the pairs: they become strings when they are put in.
        var replacements = new Dictionary<PhpString, int>(pairs.Count);
        int shortest = int.MaxValue;
        int longest = 0;
        for (int position = pairs.SkipRemoved(0); position < pairs.EndPosition; position = pairs.SkipRemoved(position + 1))
        {
            PhpString search = pairs.KeyAt(position).ToPhpString();
            if (search.IsEmpty)
            {
                engine.FunctionWarning("Ignoring replacement of empty string");
                continue;
            }

            if (search.Length > text.Length)
                continue;
            replacements[search] = position;
            shortest = Math.Min(shortest, search.Length);
            longest = Math.Max(longest, search.Length);
        }

        return replacements.Count == 0 ? text : Replace(engine, text, pairs, replacements, shortest, longest);
    }

    private static PhpString Replace(Engine engine, PhpString text, PhpArray pairs, Dictionary<PhpString, int> replacements, int shortest, int longest)
    {
        Span<bool> begins = stackalloc bool[256];
        begins.Clear();
        foreach (PhpString search in replacements.Keys)
            begins[search[0]] = true;
        ReadOnlySpan<byte> source = text.Span;
        var result = new ByteBuilder(source.Length);
        int copied = 0;
        for (int i = 0; i <= source.Length - shortest;)
        {
            int matched = 0;
            for (int length = begins[source[i]] ? Math.Min(longest, source.Length - i) : 0; length >= shortest; length--)
            {
                if (!replacements.TryGetValue(PhpString.From(source.Slice(i, length)), out int position))
                    continue;
                result.Append(source[copied..i]);
                result.Append(Conversions.ToPhpString(engine, pairs.SlotAt(position).Dereferenced).Span);
                matched = length;
                copied = i + length;
                break;
            }

            i += Math.Max(matched, 1);
        }

        if (copied == 0)
            return text;
        result.Append(source[copied..]);
        return result.ToPhpString();
    }
}
