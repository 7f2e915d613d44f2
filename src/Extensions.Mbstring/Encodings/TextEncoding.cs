using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>How bytes become characters where that needs no reading.</summary>
internal enum CharacterSize : byte
{
    /// <summary>That depends on the bytes.</summary>
    Varying = 0,
    One = 1,
    Two = 2,
    Four = 4,
}

/// <summary>
/// One of PHP's encodings: names, and conversion between bytes and code points, in pieces, as PHP does it. Immutable and shared by engines.
/// </summary>
/// <param name="name">PHP's name.</param>
/// <param name="mimeName">The name in MIME; null for none.</param>
/// <param name="aliases">Other names.</param>
internal abstract class TextEncoding(string name, string? mimeName, params string[] aliases)
{
    /// <summary>Stands in decoded text for bytes that are no character.</summary>
    public const uint Malformed = uint.MaxValue;

    /// <summary>Code points that one piece of decoded text has at most; decoders need room for <see cref="SmallestPiece"/>.</summary>
    public const int Piece = 128;

    /// <summary>The least room that every decoder is content with.</summary>
    public const int SmallestPiece = 8;

    /// <summary>PHP's name.</summary>
    public string Name { get; } = name;

    /// <summary>The name as a PHP string.</summary>
    public PhpString NameText { get; } = PhpString.FromLatin1(name);

    /// <summary>The name in MIME; null for none.</summary>
    public string? MimeName { get; } = mimeName;

    /// <summary>Other names.</summary>
    public string[] Aliases { get; } = aliases;

    /// <summary>A list of this encoding only; not to be changed.</summary>
    public TextEncoding[] Alone => field ??= [this];

    /// <summary>Bytes of every character, if that is so.</summary>
    public virtual CharacterSize Size => CharacterSize.Varying;

    /// <summary>Bytes of a character by its first byte, 256 of them; empty when they cannot be told so.</summary>
    public virtual ReadOnlySpan<byte> Lengths => default;

    /// <summary>Whether bytes below 0x80 are themselves, whatever is around them, and bytes of other characters are not below 0x80.</summary>
    public virtual bool IsAsciiTransparent => false;

    /// <summary>Whether characters below U+0080 are written as these bytes, whatever was written before.</summary>
    public virtual bool WritesAsciiAsItself => IsAsciiTransparent;

    /// <summary>Whether it is a way to write bytes, not characters: detection leaves it out.</summary>
    public virtual bool IsTransfer => false;

    /// <summary>Whether mb_ord() and mb_chr() refuse it.</summary>
    public virtual bool HasNoCodePoints => IsTransfer;

    /// <summary>Room for code points with which <see cref="Decode"/> reads no more characters than it has to.</summary>
    public virtual int LeastRoom => 1;

    /// <summary>What is said when a function is asked to use it; null for nothing.</summary>
    public virtual string? Deprecation => null;

    /// <summary>Decodes a piece of a text.</summary>
    /// <param name="input">The rest of the text; what was read is taken off.</param>
    /// <param name="points">Room for code points, at least <see cref="SmallestPiece"/>.</param>
    /// <param name="state">0 at the start of a text, then what the last call left.</param>
    /// <returns>How many code points were written. May be 0 before the end.</returns>
    public abstract int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state);

    /// <summary>Decodes a whole text.</summary>
    public List<uint> DecodeAll(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[Piece];
        var decoded = new List<uint>(text.Length);
        uint state = 0;
        while (!text.IsEmpty)
        {
            int count = Decode(ref text, points, ref state);
            decoded.AddRange(points[..count]);
        }

        return decoded;
    }

    /// <summary>Encodes a piece of a text.</summary>
    /// <param name="points">Code points; <see cref="Malformed"/> and those that the encoding lacks become the writer's substitution.</param>
    /// <param name="output">Receives the bytes, and keeps what is to be remembered.</param>
    /// <param name="isLast">Whether the text ends here.</param>
    public abstract void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast);

    /// <summary>Whether bytes are text of this encoding.</summary>
    public virtual bool IsValid(ReadOnlySpan<byte> text) => DecodesWithoutError(text);

    /// <summary>Whether the decoder finds nothing malformed in a text.</summary>
    protected bool DecodesWithoutError(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[Piece];
        uint state = 0;
        while (!text.IsEmpty)
        {
            int count = Decode(ref text, points, ref state);
            if (points[..count].Contains(Malformed))
                return false;
        }

        return true;
    }

    /// <summary>Whether <see cref="IsValid"/> refuses texts that decode without an error.</summary>
    public virtual bool HasStricterCheck => false;

    /// <summary>The byte of a text with an error with which it shows, reading byte by byte; the length when only the end shows it.</summary>
    public virtual int FindFault(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[LeastRoom];
        ReadOnlySpan<byte> rest = text;
        uint state = 0;
        while (true)
        {
            int start = text.Length - rest.Length;
            int count = Decode(ref rest, points, ref state);
            if (!points[..count].Contains(Malformed))
                continue;
            if (rest.IsEmpty && IsCutOff(text[start..]))
                return text.Length;

            // Of an escape that is none, the byte that does not fit is left.
            return text[start] == Escape ? text.Length - rest.Length : text.Length - rest.Length - 1;
        }
    }

    /// <summary>The length of a text without a character at its end that is cut off. Where that cannot be told, nothing is.</summary>
    public virtual int WholeLength(ReadOnlySpan<byte> text)
    {
        if (Size != CharacterSize.Varying)
            return text.Length / (int)Size * (int)Size;
        ReadOnlySpan<byte> lengths = Lengths;
        int end = 0;
        while (!lengths.IsEmpty && end < text.Length)
        {
            int next = end + lengths[text[end]];
            if (next > text.Length)
                return end;
            end = next;
        }

        return text.Length;
    }

    /// <summary>Whether the bytes of a malformed character at the end of a text would be one, were others behind them.</summary>
    private bool IsCutOff(ReadOnlySpan<byte> bytes)
    {
        if (Size != CharacterSize.Varying)
            return bytes.Length % (int)Size != 0;
        ReadOnlySpan<byte> lengths = Lengths;
        if (!lengths.IsEmpty)
            return lengths[bytes[0]] > bytes.Length;
        Span<uint> points = stackalloc uint[SmallestPiece];
        foreach (string end in s_possibleEnds)
        {
            byte[] longer = [.. bytes, .. PhpString.FromLatin1(end).Span];
            ReadOnlySpan<byte> rest = longer;
            uint state = 0;
            int count = Decode(ref rest, points, ref state);
            if (count == 0 || points[0] != Malformed)
                return true;
        }

        return false;
    }

    private const byte Escape = 0x1B;

    /// <summary>Bytes that may end a character of one of the encodings whose characters' lengths the first byte does not tell.</summary>
    private static readonly string[] s_possibleEnds = ["\xA1\xA1", "0\u00810", "!!", "(B", "$)C"];

    /// <summary>How many characters a text has.</summary>
    public virtual long Count(ReadOnlySpan<byte> text)
    {
        if (Size != CharacterSize.Varying)
            return text.Length / (int)Size;
        ReadOnlySpan<byte> lengths = Lengths;
        long total = 0;
        if (!lengths.IsEmpty)
        {
            for (int i = 0; i < text.Length; i += lengths[text[i]])
                total++;
            return total;
        }

        Span<uint> points = stackalloc uint[Piece];
        uint state = 0;
        while (!text.IsEmpty)
            total += Decode(ref text, points, ref state);
        return total;
    }

    /// <summary>Where a character begins, in a text whose characters have lengths that the first byte tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The byte to count from.</param>
    /// <param name="count">Characters to pass.</param>
    /// <returns>A byte; the length of the text when it has no more characters, and no less when the last one is cut off.</returns>
    public virtual int Skip(ReadOnlySpan<byte> text, int start, long count)
    {
        ReadOnlySpan<byte> lengths = Lengths;
        int i = start;
        for (; count > 0 && i < text.Length; count--)
            i += lengths[text[i]];
        return i;
    }
}
