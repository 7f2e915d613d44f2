using MiniPhp.Extensions.Openssl.Native;

namespace MiniPhp.Extensions.Openssl.Ciphers;

/// <summary>What is particular about a cipher's mode of operation.</summary>
internal readonly struct CipherMode
{
    private const int Gcm = 6; // EVP_CIPH_GCM_MODE
    private const int Ccm = 7;
    private const int Wrap = 0x10002;
    private const int Ocb = 0x10003;
    private const int ChaChaPoly1305 = 1018; // NID_chacha20_poly1305

    public CipherMode(nint cipher)
    {
        int mode = LibCrypto.EVP_CIPHER_get_mode(cipher);
        HasTag = mode is Gcm or Ccm or Ocb || LibCrypto.EVP_CIPHER_get_nid(cipher) == ChaChaPoly1305;
        IsSingleRun = mode == Ccm;
        SetsTagLength = mode == Ocb;
        IsWrap = mode == Wrap;
    }

    /// <summary>It encrypts and authenticates (AEAD): there is a tag, and the vector may have any length.</summary>
    public bool HasTag { get; }

    /// <summary>It needs to know the length of all data first, and does all at once (CCM). Its tag's length is said before encrypting.</summary>
    public bool IsSingleRun { get; }

    /// <summary>The tag's length is said first, also before decrypting (OCB).</summary>
    public bool SetsTagLength { get; }

    /// <summary>It wraps keys: the result is longer than the data.</summary>
    public bool IsWrap { get; }
}
