namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>The form of UTF-7 that names of mailboxes have (RFC 3501, section 5.1.3).</summary>
internal sealed class Utf7ImapEncoding() : Utf7Encoding("UTF7-IMAP", null, "mUTF-7")
{
    protected override byte Escape => (byte)'&';

    protected override byte LastDigit => (byte)',';

    protected override bool KeepsEnd => false;

    protected override bool MayEndInBase64 => false;

    protected override bool IsWrittenDirectly(uint point) => point is >= 0x20 and <= 0x7E;

    protected override bool EndsBase64(uint point) => false;

    protected override bool IsForbiddenInBase64(uint unit) => IsWrittenDirectly(unit) && unit != '&';

    protected override byte FirstDirect => 0x20;

    protected override byte LastDirect => 0x7E;

    public override bool IsValid(ReadOnlySpan<byte> text) => DecodesWithoutError(text);
}
