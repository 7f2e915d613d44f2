using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Sets of bytes written as text, in which "a..z" stands for a range.</summary>
internal static class ByteMask
{
    /// <summary>The bytes of a set, each once; wrong ranges stand for their bytes.</summary>
    /// <param name="text">The set as written.</param>
    /// <param name="buffer">256 bytes to write to.</param>
    public static ReadOnlySpan<byte> Expand(scoped ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        Span<bool> members = stackalloc bool[256];
        Fill(null, text, members);
        return List(members, buffer);
    }

    /// <summary>As <see cref="Expand(ReadOnlySpan{byte}, Span{byte})"/>, with PHP's warnings about wrong ranges.</summary>
    public static ReadOnlySpan<byte> Expand(Engine engine, scoped ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        Span<bool> members = stackalloc bool[256];
        Fill(engine, text, members);
        return List(members, buffer);
    }

    /// <summary>Marks the members of a set.</summary>
    /// <param name="engine">Where warnings go; null for none.</param>
    /// <param name="text">The set as written.</param>
    /// <param name="members">256 flags; cleared first.</param>
    public static void Fill(Engine? engine, ReadOnlySpan<byte> text, Span<bool> members)
    {
        members.Clear();
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (i + 3 < text.Length && text[i + 1] == '.' && text[i + 2] == '.' && text[i + 3] >= c)
            {
                members[c..(text[i + 3] + 1)].Fill(true);
                i += 3;
                continue;
            }

            if (i + 1 < text.Length && text[i] == '.' && text[i + 1] == '.' && engine is not null)
                engine.FunctionWarning(RangeProblem(text, i));
            members[c] = true;
        }
    }

    private static string RangeProblem(ReadOnlySpan<byte> text, int i)
    {
        if (i == 0)
            return "Invalid '..'-range, no character to the left of '..'";
        if (i + 2 >= text.Length)
            return "Invalid '..'-range, no character to the right of '..'";
        return text[i - 1] > text[i + 2] ? "Invalid '..'-range, '..'-range needs to be incrementing" : "Invalid '..'-range";
    }

    private static ReadOnlySpan<byte> List(scoped ReadOnlySpan<bool> members, Span<byte> buffer)
    {
        int count = 0;
        for (int i = 0; i < 256; i++)
        {
            if (members[i])
                buffer[count++] = (byte)i;
        }

        return buffer[..count];
    }
}
