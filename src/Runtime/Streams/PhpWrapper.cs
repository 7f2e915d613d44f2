using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>PHP's own streams: <c>php://stdin</c>, <c>php://memory</c>, <c>php://filter</c>, …</summary>
/// <remarks>https://www.php.net/manual/en/wrappers.php.php</remarks>
internal sealed class PhpWrapper : StreamWrapper
{
    public override string Label => "PHP";

    public override PhpStream? Open(StreamOpening opening)
    {
        ReadOnlySpan<byte> path = opening.Path.Span;
        if (ByteText.StartsWithIgnoreCase(path, "php://"u8))
            path = path["php://".Length..];
        if (ByteText.StartsWithIgnoreCase(path, "temp"u8))
            return OpenTemporary(opening, path["temp".Length..]);
        if (ByteText.StartsWithIgnoreCase(path, "fd/"u8))
            return OpenDescriptor(opening, path["fd/".Length..]);
        if (ByteText.StartsWithIgnoreCase(path, "filter/"u8))
            return FilteredUrl.Open(opening, path["filter".Length..]);
        Engine engine = opening.Engine;
        switch (PhpString.From(path).ToLatin1().ToLowerInvariant())
        {
            case "memory":
                return MemoryOperations.Open(engine, MemoryOperations.AccessOf(opening.Mode));
            case "output":
                return new PhpStream(engine, new OutputOperations(), "wb");
            case "input":
                return MayInclude(opening) ? InputOperations.Open(engine) : null;
            case "stdin":
                return MayInclude(opening) ? StandardStreams.Of(engine).Open(0, opening.Mode) : null;
            case "stdout":
                return StandardStreams.Of(engine).Open(1, opening.Mode);
            case "stderr":
                return StandardStreams.Of(engine).Open(2, opening.Mode);
            default:
                engine.FunctionWarning("Invalid php:// URL specified");
                return null;
        }
    }

    private static bool MayInclude(StreamOpening opening)
        => (opening.Options & StreamOptions.ForInclude) == 0 || opening.Engine.Ini.IsTurnedOn("allow_url_include");

    private static PhpStream? OpenTemporary(StreamOpening opening, ReadOnlySpan<byte> rest)
    {
        long limit = TemporaryOperations.DefaultMemory;
        if (ByteText.StartsWithIgnoreCase(rest, "/maxmemory:"u8))
        {
            limit = ReadNumber(rest["/maxmemory:".Length..], out _);
            if (limit < 0)
                throw opening.Engine.ArgumentValueError(2, "must be greater than or equal to 0");
        }

        return TemporaryOperations.Open(opening.Engine, MemoryOperations.AccessOf(opening.Mode), limit);
    }

    private static PhpStream? OpenDescriptor(StreamOpening opening, ReadOnlySpan<byte> digits)
    {
        if (!MayInclude(opening))
            return null;
        long number = ReadNumber(digits, out int length);
        if (length == 0 || length < digits.Length)
            return opening.Fail("php://fd/ stream must be specified in the form php://fd/<orig fd>");
        int size = Libc.DescriptorTableSize();
        if (number < 0 || number >= size)
            return opening.Fail("The file descriptors must be non-negative numbers smaller than " + size);
        int copy = Libc.Duplicate((int)number);
        if (copy < 0)
            return opening.Fail("Error duping file descriptor " + number + "; possibly it doesn't exist: [" + -copy + "]: " + Libc.ErrorMessage(-copy));
        return DescriptorOperations.Open(opening.Engine, copy, opening.Mode);
    }

    /// <summary>What <c>strtol</c> reads; <paramref name="length"/> is 0 when there is no number.</summary>
    private static long ReadNumber(ReadOnlySpan<byte> text, out int length)
    {
        int start = 0;
        while (start < text.Length && ByteText.IsSpace(text[start]))
            start++;
        int digits = start < text.Length && text[start] is (byte)'-' or (byte)'+' ? start + 1 : start;
        int end = digits;
        long number = 0;
        for (; end < text.Length && ByteText.IsDigit(text[end]); end++)
            number = number > (long.MaxValue - 9) / 10 ? long.MaxValue : number * 10 + (text[end] - '0');
        length = end == digits ? 0 : end;
        return digits > start && text[start] == '-' ? -number : number;
    }
}
