using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/openssl.constants.php</remarks>
[PhpExtension("openssl")]
public static unsafe class OpensslConstants
{
    /// <summary>The library's: there is no other one that the extension was built with.</summary>
    [PhpConstant] public static PhpString OPENSSL_VERSION_TEXT => CString.Of(LibCrypto.OpenSSL_version(0));

    [PhpConstant] public static long OPENSSL_VERSION_NUMBER => (long)LibCrypto.OpenSSL_version_num();

    [PhpConstant] public const long X509_PURPOSE_SSL_CLIENT = 1;
    [PhpConstant] public const long X509_PURPOSE_SSL_SERVER = 2;
    [PhpConstant] public const long X509_PURPOSE_NS_SSL_SERVER = 3;
    [PhpConstant] public const long X509_PURPOSE_SMIME_SIGN = 4;
    [PhpConstant] public const long X509_PURPOSE_SMIME_ENCRYPT = 5;
    [PhpConstant] public const long X509_PURPOSE_CRL_SIGN = 6;
    [PhpConstant] public const long X509_PURPOSE_ANY = 7;
    [PhpConstant] public const long OPENSSL_ALGO_SHA1 = 1;
    [PhpConstant] public const long OPENSSL_ALGO_MD5 = 2;
    [PhpConstant] public const long OPENSSL_ALGO_MD4 = 3;
    [PhpConstant] public const long OPENSSL_ALGO_SHA224 = 6;
    [PhpConstant] public const long OPENSSL_ALGO_SHA256 = 7;
    [PhpConstant] public const long OPENSSL_ALGO_SHA384 = 8;
    [PhpConstant] public const long OPENSSL_ALGO_SHA512 = 9;
    [PhpConstant] public const long OPENSSL_ALGO_RMD160 = 10;
    [PhpConstant] public const long PKCS7_DETACHED = 64;
    [PhpConstant] public const long PKCS7_TEXT = 1;
    [PhpConstant] public const long PKCS7_NOINTERN = 16;
    [PhpConstant] public const long PKCS7_NOVERIFY = 32;
    [PhpConstant] public const long PKCS7_NOCHAIN = 8;
    [PhpConstant] public const long PKCS7_NOCERTS = 2;
    [PhpConstant] public const long PKCS7_NOATTR = 256;
    [PhpConstant] public const long PKCS7_BINARY = 128;
    [PhpConstant] public const long PKCS7_NOSIGS = 4;
    [PhpConstant] public const long OPENSSL_CMS_DETACHED = 64;
    [PhpConstant] public const long OPENSSL_CMS_TEXT = 1;
    [PhpConstant] public const long OPENSSL_CMS_NOINTERN = 16;
    [PhpConstant] public const long OPENSSL_CMS_NOVERIFY = 32;
    [PhpConstant] public const long OPENSSL_CMS_NOCERTS = 2;
    [PhpConstant] public const long OPENSSL_CMS_NOATTR = 256;
    [PhpConstant] public const long OPENSSL_CMS_BINARY = 128;
    [PhpConstant] public const long OPENSSL_CMS_NOSIGS = 12;
    [PhpConstant] public const long OPENSSL_PKCS1_PADDING = 1;
    [PhpConstant] public const long OPENSSL_NO_PADDING = 3;
    [PhpConstant] public const long OPENSSL_PKCS1_OAEP_PADDING = 4;

    [PhpConstant]
    public const string OPENSSL_DEFAULT_STREAM_CIPHERS =
        "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:"
        + "DHE-RSA-AES128-GCM-SHA256:DHE-DSS-AES128-GCM-SHA256:kEDH+AESGCM:ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA256:"
        + "ECDHE-RSA-AES128-SHA:ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES256-SHA384:ECDHE-ECDSA-AES256-SHA384:ECDHE-RSA-AES256-SHA:"
        + "ECDHE-ECDSA-AES256-SHA:DHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA:DHE-DSS-AES128-SHA256:DHE-RSA-AES256-SHA256:"
        + "DHE-DSS-AES256-SHA:DHE-RSA-AES256-SHA:AES128-GCM-SHA256:AES256-GCM-SHA384:AES128:AES256:HIGH:"
        + "!SSLv2:!aNULL:!eNULL:!EXPORT:!DES:!MD5:!RC4:!ADH";

    [PhpConstant] public const long OPENSSL_CIPHER_RC2_40 = 0;
    [PhpConstant] public const long OPENSSL_CIPHER_RC2_128 = 1;
    [PhpConstant] public const long OPENSSL_CIPHER_RC2_64 = 2;
    [PhpConstant] public const long OPENSSL_CIPHER_DES = 3;
    [PhpConstant] public const long OPENSSL_CIPHER_3DES = 4;
    [PhpConstant] public const long OPENSSL_CIPHER_AES_128_CBC = 5;
    [PhpConstant] public const long OPENSSL_CIPHER_AES_192_CBC = 6;
    [PhpConstant] public const long OPENSSL_CIPHER_AES_256_CBC = 7;
    [PhpConstant] public const long OPENSSL_KEYTYPE_RSA = 0;
    [PhpConstant] public const long OPENSSL_KEYTYPE_DSA = 1;
    [PhpConstant] public const long OPENSSL_KEYTYPE_DH = 2;
    [PhpConstant] public const long OPENSSL_KEYTYPE_EC = 3;
    [PhpConstant] public const long OPENSSL_RAW_DATA = 1;
    [PhpConstant] public const long OPENSSL_ZERO_PADDING = 2;
    [PhpConstant] public const long OPENSSL_DONT_ZERO_PAD_KEY = 4;
    [PhpConstant] public const long OPENSSL_TLSEXT_SERVER_NAME = 1;
    [PhpConstant] public const long OPENSSL_ENCODING_DER = 0;
    [PhpConstant] public const long OPENSSL_ENCODING_SMIME = 1;
    [PhpConstant] public const long OPENSSL_ENCODING_PEM = 2;
}
