namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>Encodings whose characters beyond ASCII have one, two or three bytes, by a table that is made when first needed.</summary>
/// <param name="name">PHP's name.</param>
/// <param name="mimeName">The name in MIME.</param>
/// <param name="lengths">Bytes that begin characters of several bytes, and how many.</param>
/// <param name="isAsciiTransparent">Whether the bytes of other characters are all from 0x80 on.</param>
/// <param name="createTable">Makes the table.</param>
/// <param name="aliases">Other names.</param>
internal sealed class MultiByteEncoding(
    string name, string mimeName, string lengths, bool isAsciiTransparent, Func<MultiByteTable> createTable, params string[] aliases)
    : ExtendedAsciiEncoding(name, mimeName, aliases)
{
    private readonly Lazy<MultiByteTable> _table = new(createTable, isThreadSafe: true);
    private readonly Lazy<byte[]> _lengths = new(() => ReadLengths(lengths), isThreadSafe: true);

    /// <summary>What writes the substitution where that is another encoding; null for this one.</summary>
    public TextEncoding? Fallback { private get; init; }

    /// <summary>The table.</summary>
    public MultiByteTable Table => _table.Value;

    public override ReadOnlySpan<byte> Lengths => _lengths.Value;

    public override bool IsAsciiTransparent => isAsciiTransparent;

    private static byte[] ReadLengths(string list)
    {
        var lengths = new byte[0x100];
        lengths.AsSpan().Fill(1);
        foreach (Mends.Mend range in Mends.Read(list))
            lengths.AsSpan((int)range.First, (int)(range.Last - range.First) + 1).Fill((byte)range.Target!.Value);
        return lengths;
    }

    protected override TextEncoding SubstitutionEncoding => Fallback ?? this;

    protected override MultiByteTable Pairs => Table;

    protected override uint ReadOther(ReadOnlySpan<byte> text, ref int read, byte lead)
    {
        MultiByteTable table = Table;
        if (table.IsLead(lead))
        {
            read = int.Min(read + 1, text.Length);
            return 0;
        }

        if (!table.HasTriples || lead != 0x8F)
            return table.Single(lead);
        char triple = text.Length - read >= 2 ? table.Triple(text[read], text[read + 1]) : '\0';
        read = int.Min(read + 2, text.Length);
        return triple;
    }
}
