using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>Collects the bytes that an encoding makes of characters. Pass it by reference only.</summary>
internal ref struct CharacterWriter
{
    private ByteBuilder _bytes;

    /// <summary>Starts in <paramref name="initial"/>, which may be empty.</summary>
    public CharacterWriter(Span<byte> initial, Substitution substitution)
    {
        _bytes = new ByteBuilder(initial);
        Substitution = substitution;
    }

    /// <summary>What the encoding remembers between calls; 0 at the start.</summary>
    public uint State { get; set; }

    /// <summary>How often the substitution was to be written, its own failures included.</summary>
    public int Failures { get; private set; }

    /// <summary>What is written for characters that cannot be.</summary>
    public Substitution Substitution { get; set; }

    /// <summary>Bytes so far; may be lowered.</summary>
    public int Length
    {
        readonly get => _bytes.Length;
        set => _bytes.Length = value;
    }

    /// <summary>What was written so far; valid until the next write.</summary>
    public readonly Span<byte> Written => _bytes.Written;

    /// <summary>Adds a byte.</summary>
    public void Add(byte value) => _bytes.Append(value);

    /// <summary>Adds two bytes.</summary>
    public void Add(byte first, byte second)
    {
        _bytes.Append(first);
        _bytes.Append(second);
    }

    /// <summary>Adds bytes.</summary>
    public void Add(scoped ReadOnlySpan<byte> bytes) => _bytes.Append(bytes);

    /// <summary>Adds a 16-bit number, its high byte first.</summary>
    public void AddPair(uint value) => Add((byte)(value >> 8), (byte)value);

    /// <summary>Free space of at least that many bytes; <see cref="Advance"/> says how much was used.</summary>
    public Span<byte> Reserve(int size) => _bytes.Reserve(size);

    /// <summary>Counts bytes that were written into <see cref="Reserve"/>'s span.</summary>
    public void Advance(int count) => _bytes.Advance(count);

    /// <summary>Writes the substitution for a character that an encoding cannot write.</summary>
    /// <param name="point">The character, or <see cref="TextEncoding.Malformed"/>.</param>
    /// <param name="encoding">The encoding.</param>
    public void Substitute(uint point, TextEncoding encoding)
    {
        Failures++;
        if (encoding.WritesAsciiAsItself && Substitution is { Mode: SubstitutionMode.Character, Character: < 0x80 })
        {
            Add((byte)Substitution.Character);
            return;
        }

        Substitution chosen = Substitution;
        Span<uint> points = stackalloc uint[12];
        int count = chosen.Write(point, points);
        Substitution = chosen.Fallback;
        encoding.Encode(points[..count], ref this, isLast: false);
        Substitution = chosen;
    }

    /// <summary>The string; the writer is then not to be used any more.</summary>
    public PhpString ToPhpString() => _bytes.ToPhpString();

    /// <summary>Gives memory back.</summary>
    public void Dispose() => _bytes.Dispose();
}
