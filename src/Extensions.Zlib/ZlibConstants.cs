using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Zlib;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/zlib.constants.php</remarks>
[PhpExtension("zlib")]
public static class ZlibConstants
{
    [PhpConstant] public const long FORCE_GZIP = 31;
    [PhpConstant] public const long FORCE_DEFLATE = 15;
    [PhpConstant] public const long ZLIB_ENCODING_RAW = -15;
    [PhpConstant] public const long ZLIB_ENCODING_GZIP = 31;
    [PhpConstant] public const long ZLIB_ENCODING_DEFLATE = 15;
    [PhpConstant] public const long ZLIB_NO_FLUSH = 0;
    [PhpConstant] public const long ZLIB_PARTIAL_FLUSH = 1;
    [PhpConstant] public const long ZLIB_SYNC_FLUSH = 2;
    [PhpConstant] public const long ZLIB_FULL_FLUSH = 3;
    [PhpConstant] public const long ZLIB_BLOCK = 5;
    [PhpConstant] public const long ZLIB_FINISH = 4;
    [PhpConstant] public const long ZLIB_FILTERED = 1;
    [PhpConstant] public const long ZLIB_HUFFMAN_ONLY = 2;
    [PhpConstant] public const long ZLIB_RLE = 3;
    [PhpConstant] public const long ZLIB_FIXED = 4;
    [PhpConstant] public const long ZLIB_DEFAULT_STRATEGY = 0;
    [PhpConstant] public const string ZLIB_VERSION = Native.ZlibLibrary.HeaderVersion;
    [PhpConstant] public const long ZLIB_VERNUM = 0x12d0;
    [PhpConstant] public const long ZLIB_OK = 0;
    [PhpConstant] public const long ZLIB_STREAM_END = 1;
    [PhpConstant] public const long ZLIB_NEED_DICT = 2;
    [PhpConstant] public const long ZLIB_ERRNO = -1;
    [PhpConstant] public const long ZLIB_STREAM_ERROR = -2;
    [PhpConstant] public const long ZLIB_DATA_ERROR = -3;
    [PhpConstant] public const long ZLIB_MEM_ERROR = -4;
    [PhpConstant] public const long ZLIB_BUF_ERROR = -5;
    [PhpConstant] public const long ZLIB_VERSION_ERROR = -6;
}
