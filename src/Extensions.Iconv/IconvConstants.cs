using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/iconv.constants.php</remarks>
[PhpExtension("iconv")]
public static unsafe class IconvConstants
{
    [PhpConstant] public const string ICONV_IMPL = "glibc";

    /// <summary>The version of the C library.</summary>
    [PhpConstant]
    public static PhpString ICONV_VERSION
    {
        get
        {
            byte* version = IconvLibrary.gnu_get_libc_version();
            return PhpString.From(System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpanFromNullTerminated(version));
        }
    }

    [PhpConstant] public const long ICONV_MIME_DECODE_STRICT = 1;
    [PhpConstant] public const long ICONV_MIME_DECODE_CONTINUE_ON_ERROR = 2;
}
