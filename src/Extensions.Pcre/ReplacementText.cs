using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>A replacement with references to groups: <c>\n</c>, <c>$n</c>, <c>${n}</c>, n from 0 to 99; a backslash before \ or $ takes its meaning away.</summary>
internal readonly struct ReplacementText(PhpString text)
{
    private readonly bool _isPlain = text.Span.IndexOfAny((byte)'\\', (byte)'$') < 0;

    /// <summary>Adds the replacement for the current match.</summary>
    public void AppendTo(ref ByteBuilder result, scoped in MatchIterator match, PhpString subject)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (_isPlain)
        {
            result.Append(bytes);
            return;
        }

        byte last = 0;
        for (int i = 0; i < bytes.Length;)
        {
            byte b = bytes[i];
            if (b is (byte)'\\' or (byte)'$')
            {
                if (last == '\\')
                {
                    result.Written[^1] = b;
                    last = 0;
                    i++;
                    continue;
                }

                if (TryReadGroup(bytes, ref i, out int group))
                {
                    if (group < match.Count && match.TryGetGroup(group, out int start, out int length))
                        result.Append(subject.Span.Slice(start, length));
                    continue;
                }
            }

            result.Append(b);
            last = b;
            i++;
        }
    }

    /// <summary>Reads a reference at <paramref name="i"/> and steps over it.</summary>
    private static bool TryReadGroup(ReadOnlySpan<byte> bytes, ref int i, out int group)
    {
        group = 0;
        int at = i + 1;
        bool inBraces = bytes[i] == '$' && at < bytes.Length && bytes[at] == '{';
        if (inBraces)
            at++;
        if (at >= bytes.Length || !ByteText.IsDigit(bytes[at]))
            return false;

        group = bytes[at++] - '0';
        if (at < bytes.Length && ByteText.IsDigit(bytes[at]))
            group = group * 10 + bytes[at++] - '0';
        if (inBraces)
        {
            if (at >= bytes.Length || bytes[at] != '}')
                return false;
            at++;
        }

        i = at;
        return true;
    }
}
