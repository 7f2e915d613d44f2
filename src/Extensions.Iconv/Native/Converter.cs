using MiniPhp.Extensions.Standard.Locale;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Native;

/// <summary>How a step of a conversion ended.</summary>
internal enum ConversionStatus
{
    /// <summary>All input was taken.</summary>
    Done,

    /// <summary>The input ends within a character.</summary>
    Incomplete,

    /// <summary>What comes next is no character, or the target has none like it.</summary>
    Illegal,

    /// <summary>There is no more room for output.</summary>
    Full,

    /// <summary>Something else.</summary>
    Unknown,
}

/// <summary>A conversion from one encoding to another that goes on from one piece of text to the next.</summary>
internal sealed unsafe class Converter : IDisposable
{
    private const nint Failed = -1;
    private nint _handle;

    /// <summary>The script's LC_CTYPE, where it matters; else null.</summary>
    private readonly LocaleHandle? _locale;

    private Converter(nint handle, LocaleHandle? locale)
    {
        _handle = handle;
        _locale = locale;
    }

    ~Converter() => Close();

    /// <summary>Starts a conversion.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="to">The target, possibly with //TRANSLIT or //IGNORE; up to the first zero byte.</param>
    /// <param name="from">What the text is in.</param>
    /// <param name="converter">Null when that failed.</param>
    public static IconvError Open(Engine engine, ReadOnlySpan<byte> to, ReadOnlySpan<byte> from, out Converter? converter)
    {
        converter = null;
        LocaleHandle? locale = DependsOnLocale(to) || DependsOnLocale(from) ? LocaleCategories.Of(engine)[(int)LocaleConstants.LC_CTYPE] : null;
        nint before = locale?.Enter() ?? 0;
        nint handle;
        fixed (byte* target = (byte[])[.. to, 0], source = (byte[])[.. from, 0])
            handle = IconvLibrary.iconv_open(target, source);
        int error = handle == Failed ? Libc.LastError : 0;
        locale?.Leave(before);
        if (handle == Failed)
            return error == Errno.EINVAL ? IconvError.WrongEncoding : IconvError.NoConverter;
        converter = new Converter(handle, locale);
        return IconvError.None;
    }

    /// <summary>No name stands for the locale's encoding, and what replaces a character is the locale's choice.</summary>
    private static bool DependsOnLocale(ReadOnlySpan<byte> encoding) => encoding.IsEmpty || encoding[0] is 0 or (byte)'/' || encoding.IndexOf("//"u8) >= 0;

    /// <summary>Converts as much as there is room for.</summary>
    /// <param name="input">Loses what was taken.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="written">Becomes the bytes of the result.</param>
    public ConversionStatus Convert(scoped ref ReadOnlySpan<byte> input, scoped Span<byte> output, out int written)
    {
        byte none = 0;
        fixed (byte* source = input, target = output)
        {
            // The library takes a null address for a request to begin anew.
            byte* next = source == null ? &none : source;
            nuint left = (nuint)input.Length;
            byte* end = target == null ? &none : target;
            nuint room = (nuint)output.Length;
            ConversionStatus status = Run(&next, &left, &end, &room);
            input = input[^(int)left..];
            written = output.Length - (int)room;
            return status;
        }
    }

    /// <summary>Writes what is kept back and what leads back to the initial state; then the conversion begins anew.</summary>
    public ConversionStatus Finish(scoped Span<byte> output, out int written)
    {
        byte none = 0;
        fixed (byte* target = output)
        {
            byte* end = target == null ? &none : target;
            nuint room = (nuint)output.Length;
            ConversionStatus status = Run(null, null, &end, &room);
            written = output.Length - (int)room;
            return status;
        }
    }

    /// <summary>Begins anew, whatever is kept back; false on failure.</summary>
    public bool Reset() => Run(null, null, null, null) == ConversionStatus.Done;

    private ConversionStatus Run(byte** input, nuint* inputLeft, byte** output, nuint* outputLeft)
    {
        nint before = _locale?.Enter() ?? 0;
        nuint result = IconvLibrary.iconv(_handle, input, inputLeft, output, outputLeft);
        int error = result == nuint.MaxValue ? Libc.LastError : 0;
        _locale?.Leave(before);
        return error switch
        {
            0 => ConversionStatus.Done,
            Errno.EINVAL => ConversionStatus.Incomplete,
            Errno.EILSEQ => ConversionStatus.Illegal,
            Errno.E2BIG => ConversionStatus.Full,
            _ => ConversionStatus.Unknown,
        };
    }

    /// <summary>Frees the library's memory.</summary>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    private void Close()
    {
        if (_handle != Failed)
            IconvLibrary.iconv_close(_handle);
        _handle = Failed;
    }
}
