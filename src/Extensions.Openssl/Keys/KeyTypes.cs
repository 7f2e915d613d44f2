namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>OpenSSL's numbers of the sorts of keys.</summary>
internal static class KeyTypes
{
    public const int Rsa = 6; // EVP_PKEY_RSA
    public const int DiffieHellman = 28;
    public const int Dsa = 116;
    public const int EllipticCurve = 408;
}
