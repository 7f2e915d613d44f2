using System.Runtime.InteropServices;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>
/// Contexts as arrays: runs of bytes are strings, integers up to 32 bits signed ints, those of 64 bits two of them, the low one first. Where an integer
/// lies follows C's rules: at a multiple of its size.
/// </summary>
internal ref struct ContextLayout
{
    private const int Malformed = -1;
    private const int MalformedAt = -1000;
    private const int Unsafe = -2000;
    private readonly ReadOnlySpan<char> _layout;
    private int _next;
    private int _position;

    private ContextLayout(string layout) => _layout = layout;

    /// <summary>What a context contains: list&lt;int|string&gt;.</summary>
    public static PhpArray Write(string layout, ReadOnlySpan<byte> context)
    {
        var parts = new PhpArray();
        var reader = new ContextLayout(layout);
        while (reader.TryRead(out Field field))
        {
            ReadOnlySpan<byte> bytes = context.Slice(field.Position, field.Size * field.Count);
            if (field.IsSkipped)
                continue;
            if (field.IsText)
            {
                parts.Append(PhpString.From(bytes));
                continue;
            }

            for (; bytes.Length > 0; bytes = bytes[Math.Min(field.Size, sizeof(int))..])
                parts.Append((long)(field.Size == 1 ? bytes[0] : MemoryMarshal.Read<int>(bytes)));
        }

        return parts;
    }

    /// <summary>Fills a context.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="magic">The number that came with the content.</param>
    /// <param name="content">What <see cref="Write"/> gave.</param>
    /// <param name="context">A context that was started.</param>
    /// <returns>0, or PHP's number for what is wrong: -1000 less the position in the context, -2000 for what no computation leads to, -1 for the rest.</returns>
    public static int Read(HashAlgorithm algorithm, long magic, Value content, Span<byte> context)
    {
        if (algorithm.Layout is null || magic != algorithm.SerializationMagic || !content.IsArray)
            return Malformed;
        int code = Read(algorithm.Layout, content.AsArray, context);
        return code != 0 ? code : algorithm.IsValid(context) ? 0 : Unsafe;
    }

    private static int Read(string layout, PhpArray parts, Span<byte> context)
    {
        var reader = new ContextLayout(layout);
        long index = 0;
        while (reader.TryRead(out Field field))
        {
            if (field.IsSkipped)
                continue;
            Span<byte> bytes = context.Slice(field.Position, field.Size * field.Count);
            if (field.IsText)
            {
                Value text = parts[index++];
                if (!text.IsString || text.AsString.Length != bytes.Length)
                    return MalformedAt - field.Position;
                text.AsString.Span.CopyTo(bytes);
                continue;
            }

            for (int done = 0; done < bytes.Length;)
            {
                Value number = parts[index++];
                if (!number.IsInt)
                    return MalformedAt - field.Position - done / field.Size * field.Size;
                if (field.Size == 1)
                    bytes[done] = (byte)number.AsInt;
                else
                    MemoryMarshal.Write(bytes[done..], (int)number.AsInt);
                done += Math.Min(field.Size, sizeof(int));
            }
        }

        return 0;
    }

    private bool TryRead(out Field field)
    {
        field = default;
        if (_next == _layout.Length || _layout[_next] == '.')
            return false;
        char kind = _layout[_next++];
        int count = 0;
        int digits = _next;
        for (; _next < _layout.Length && char.IsAsciiDigit(_layout[_next]); _next++)
            count = 10 * count + _layout[_next] - '0';
        if (_next == digits)
            count = 1;
        int size = (kind | 0x20) switch { 'b' => 1, 's' => 2, 'q' => 8, _ => 4 };
        _position = (_position + size - 1) / size * size;
        field = new Field(_position, size, count, char.IsAsciiLetterUpper(kind));
        _position += size * count;
        return true;
    }

    /// <summary>Integers of one size.</summary>
    private readonly record struct Field(int Position, int Size, int Count, bool IsSkipped)
    {
        public bool IsText => Size == 1 && Count > 1;
    }
}
