using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Digests as arguments name them.</summary>
internal static unsafe class Digests
{
    /// <summary>OpenSSL's digest of a name; 0 when there is none.</summary>
    public static nint Find(PhpString name)
    {
        fixed (byte* text = CString.Terminated(name))
            return LibCrypto.EVP_get_digestbyname(text);
    }

    /// <summary>OpenSSL's digest of an argument, a name or OPENSSL_ALGO_*; 0 when there is none.</summary>
    /// <param name="algorithm">Null for OPENSSL_ALGO_SHA1.</param>
    public static nint Find(Value algorithm) =>
        algorithm.IsString ? Find(algorithm.AsString) : Find(algorithm.IsInt ? algorithm.AsInt : OpensslConstants.OPENSSL_ALGO_SHA1);

    /// <summary>OpenSSL's digest of OPENSSL_ALGO_*; 0 when there is none.</summary>
    public static nint Find(long algorithm)
    {
        ReadOnlySpan<byte> name = algorithm switch
        {
            OpensslConstants.OPENSSL_ALGO_SHA1 => "sha1\0"u8,
            OpensslConstants.OPENSSL_ALGO_MD5 => "md5\0"u8,
            OpensslConstants.OPENSSL_ALGO_MD4 => "md4\0"u8,
            OpensslConstants.OPENSSL_ALGO_SHA224 => "sha224\0"u8,
            OpensslConstants.OPENSSL_ALGO_SHA256 => "sha256\0"u8,
            OpensslConstants.OPENSSL_ALGO_SHA384 => "sha384\0"u8,
            OpensslConstants.OPENSSL_ALGO_SHA512 => "sha512\0"u8,
            OpensslConstants.OPENSSL_ALGO_RMD160 => "ripemd160\0"u8,
            _ => default,
        };
        if (name.IsEmpty)
            return 0;
        fixed (byte* text = name)
            return LibCrypto.EVP_get_digestbyname(text);
    }
}
