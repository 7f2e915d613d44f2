using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>Why a function of iconv fails.</summary>
internal enum IconvError
{
    None,

    /// <summary>The system has no memory, or the like.</summary>
    NoConverter,

    /// <summary>One of the encodings is unknown.</summary>
    WrongEncoding,

    /// <summary>The text ends within a character.</summary>
    Incomplete,

    /// <summary>The text has a character that cannot be converted.</summary>
    Illegal,

    /// <summary>A line is too short.</summary>
    TooLong,

    /// <summary>A MIME header is not as it has to be.</summary>
    Malformed,

    /// <summary>An offset lies behind the text's end.</summary>
    OutOfBounds,

    /// <summary>Not even one character fits a line.</summary>
    NoProgress,

    /// <summary>Something else.</summary>
    Unknown,
}

/// <summary>Reports errors in PHP's words.</summary>
internal static class IconvErrors
{
    /// <summary>Raises what goes with an error; nothing for none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="error">The error.</param>
    /// <param name="to">The target's encoding.</param>
    /// <param name="from">The source's encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an offset lies behind the text's end.</exception>
    public static void Report(Engine engine, IconvError error, PhpString to, PhpString from)
    {
        switch (error)
        {
            case IconvError.None:
                break;
            case IconvError.NoConverter:
                engine.FunctionWarning("Cannot open converter");
                break;
            case IconvError.WrongEncoding:
                engine.FunctionWarning("Wrong encoding, conversion from \"" + Shown(from) + "\" to \"" + Shown(to) + "\" is not allowed");
                break;
            case IconvError.Incomplete:
                engine.FunctionNotice("Detected an incomplete multibyte character in input string");
                break;
            case IconvError.Illegal:
                engine.FunctionNotice("Detected an illegal character in input string");
                break;
            case IconvError.TooLong:
                engine.FunctionWarning("Buffer length exceeded");
                break;
            case IconvError.Malformed:
                engine.FunctionWarning("Malformed string");
                break;
            case IconvError.OutOfBounds:
                throw engine.ArgumentValueError(3, "must be contained in argument #1 ($haystack)");
            case IconvError.NoProgress:
                engine.FunctionNotice("Unknown error (" + Runtime.Posix.Errno.E2BIG + ")");
                break;
            default:
                engine.FunctionNotice("Unknown error (0)");
                break;
        }
    }

    /// <summary>The error that a conversion's end means; none when it did not fail, or only wanted more room.</summary>
    public static IconvError Of(Native.ConversionStatus status) => status switch
    {
        Native.ConversionStatus.Done or Native.ConversionStatus.Full => IconvError.None,
        Native.ConversionStatus.Incomplete => IconvError.Incomplete,
        Native.ConversionStatus.Illegal => IconvError.Illegal,
        _ => IconvError.Unknown,
    };

    private static string Shown(PhpString encoding) => CText.UpToNull(encoding.ToLatin1());
}
