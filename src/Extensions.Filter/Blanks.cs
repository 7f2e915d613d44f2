namespace MiniPhp.Extensions.Filter;

/// <summary>What numbers and truth values may have around them.</summary>
internal static class Blanks
{
    /// <summary>A text without blanks, tabs and line ends at its ends. Form feeds are no blanks here.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\v\n"u8);
}
