using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Ciphers;

/// <summary>One encryption or decryption. Freed at the end of a block.</summary>
/// <param name="engine">The engine.</param>
/// <param name="cipher">OpenSSL's.</param>
/// <param name="encrypts">False to decrypt.</param>
internal unsafe ref struct CipherRun(Engine engine, nint cipher, bool encrypts)
{
    private const int SetVectorLength = 9; // EVP_CTRL_AEAD_SET_IVLEN
    private const int GetTag = 0x10;
    private const int SetTag = 0x11;
    private readonly nint _context = LibCrypto.EVP_CIPHER_CTX_new();
    private byte[] _result = [];
    private int _length;

    public CipherMode Mode { get; } = new(cipher);

    /// <summary>What came out.</summary>
    public readonly ReadOnlySpan<byte> Result => _result.AsSpan(0, _length);

    /// <summary>Sets key, vector and what the mode wants; false when that fails, after a warning for some reasons.</summary>
    /// <param name="key">Filled with zeros when it is too short.</param>
    /// <param name="vector">The initialization vector: cut, or filled with zeros, to the cipher's length, with a warning, unless the mode takes any.</param>
    /// <param name="options">OPENSSL_ZERO_PADDING, OPENSSL_DONT_ZERO_PAD_KEY.</param>
    /// <param name="tag">To check when decrypting; null for none.</param>
    /// <param name="tagLength">Bytes of the tag.</param>
    public readonly bool Start(PhpString key, PhpString vector, long options, PhpString? tag, int tagLength)
    {
        var state = OpensslState.Of(engine);
        int vectorLength = LibCrypto.EVP_CIPHER_get_iv_length(cipher);
        if (encrypts && vector.IsEmpty && vectorLength > 0 && !Mode.HasTag)
            engine.FunctionWarning("Using an empty Initialization Vector (iv) is potentially insecure and not recommended");
        if (LibCrypto.EVP_CipherInit_ex(_context, cipher, 0, null, null, encrypts ? 1 : 0) == 0)
        {
            state.KeepErrors();
            return false;
        }

        byte[] keyBytes = key.Span.ToArray();
        if (FitVector(vector.Span, vectorLength) is not { } vectorBytes || !SetTagOptions(tag, tagLength) || !SetKeyLength(state, ref keyBytes, options))
            return false;
        fixed (byte* keyStart = WithEnd(keyBytes), vectorStart = WithEnd(vectorBytes))
        {
            if (LibCrypto.EVP_CipherInit_ex(_context, 0, 0, keyStart, vectorStart, encrypts ? 1 : 0) == 0)
            {
                state.KeepErrors();
                return false;
            }
        }

        if ((options & OpensslConstants.OPENSSL_ZERO_PADDING) != 0)
            LibCrypto.EVP_CIPHER_CTX_set_padding(_context, 0);
        return true;
    }

    /// <summary>An address is wanted of empty texts too.</summary>
    private static byte[] WithEnd(byte[] bytes) => bytes.Length > 0 ? bytes : new byte[1];

    private readonly byte[]? FitVector(ReadOnlySpan<byte> vector, int length)
    {
        if (Mode.HasTag)
        {
            if (LibCrypto.EVP_CIPHER_CTX_ctrl(_context, SetVectorLength, vector.Length, null) == 1)
                return vector.ToArray();
            engine.FunctionWarning("Setting of IV length for AEAD mode failed");
            return null;
        }

        var fitting = new byte[length];
        vector[..Math.Min(length, vector.Length)].CopyTo(fitting);
        if (vector.Length > length)
        {
            engine.FunctionWarning("IV passed is " + vector.Length + " bytes long which is longer than the " + length + " expected by selected cipher, truncating");
        }
        else if (vector.Length > 0 && vector.Length < length)
        {
            engine.FunctionWarning("IV passed is only " + vector.Length + " bytes long, cipher expects an IV of precisely " + length + " bytes, padding with \\0");
        }

        return fitting;
    }

    private readonly bool SetTagOptions(PhpString? tag, int length)
    {
        if ((Mode.SetsTagLength || (encrypts && Mode.IsSingleRun)) && LibCrypto.EVP_CIPHER_CTX_ctrl(_context, SetTag, length, null) == 0)
        {
            engine.FunctionWarning("Setting tag length for AEAD cipher failed");
            return false;
        }

        if (encrypts || tag is null || tag.IsEmpty)
            return true;
        if (!Mode.HasTag)
        {
            engine.FunctionWarning("The tag cannot be used because the cipher algorithm does not support AEAD");
            return true;
        }

        fixed (byte* start = CString.Terminated(tag))
        {
            if (LibCrypto.EVP_CIPHER_CTX_ctrl(_context, SetTag, length, start) != 0)
                return true;
        }

        engine.FunctionWarning("Setting tag for AEAD cipher decryption failed");
        return false;
    }

    private readonly bool SetKeyLength(OpensslState state, ref byte[] key, long options)
    {
        int length = LibCrypto.EVP_CIPHER_get_key_length(cipher);
        if (key.Length > length)
        {
            if (LibCrypto.EVP_CIPHER_CTX_set_key_length(_context, key.Length) == 0)
                state.KeepErrors();
        }
        else if (key.Length < length)
        {
            if ((options & OpensslConstants.OPENSSL_DONT_ZERO_PAD_KEY) != 0 && LibCrypto.EVP_CIPHER_CTX_set_key_length(_context, key.Length) == 0)
            {
                state.KeepErrors();
                engine.FunctionWarning("Key length cannot be set for the cipher algorithm");
                return false;
            }

            var filled = new byte[length];
            key.CopyTo(filled, 0);
            key = filled;
        }

        return true;
    }

    /// <summary>Does the data; false when that fails.</summary>
    /// <param name="data">All of it.</param>
    /// <param name="authenticated">What is authenticated and not encrypted, for modes with a tag.</param>
    public bool Update(ReadOnlySpan<byte> data, PhpString authenticated)
    {
        var state = OpensslState.Of(engine);
        int written;
        if (Mode.IsSingleRun && LibCrypto.EVP_CipherUpdate(_context, null, &written, null, data.Length) == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Setting of data length failed");
            return false;
        }

        fixed (byte* start = CString.Terminated(authenticated))
        {
            if (Mode.HasTag && LibCrypto.EVP_CipherUpdate(_context, null, &written, start, authenticated.Length) == 0)
            {
                state.KeepErrors();
                engine.FunctionWarning("Setting of additional application data failed");
                return false;
            }
        }

        int block = LibCrypto.EVP_CIPHER_get_block_size(cipher);
        long room = (long)data.Length + (Mode.IsWrap ? 2 : 1) * block;
        MemoryGuard.Note(room);
        _result = new byte[Math.Max(room, 1)];
        byte none = 0;
        fixed (byte* start = data, target = _result)
        {
            if (LibCrypto.EVP_CipherUpdate(_context, target, &written, start == null ? &none : start, data.Length) == 0)
            {
                state.KeepErrors();
                return false;
            }
        }

        _length = written;
        return true;
    }

    /// <summary>Does the last, incomplete block; false when the data is not right.</summary>
    public bool Finish()
    {
        int written = 0;
        fixed (byte* target = _result)
        {
            int result = encrypts
                ? LibCrypto.EVP_EncryptFinal(_context, target + _length, &written)
                : LibCrypto.EVP_DecryptFinal(_context, target + _length, &written);
            if (result == 0)
            {
                OpensslState.Of(engine).KeepErrors();
                return false;
            }
        }

        _length += written;
        return true;
    }

    /// <summary>The tag of what was encrypted; null, after a warning, when it cannot have that length.</summary>
    public readonly PhpString? Tag(int length)
    {
        MemoryGuard.Note(length);
        var tag = new byte[Math.Max(length, 1)];
        fixed (byte* start = tag)
        {
            if (LibCrypto.EVP_CIPHER_CTX_ctrl(_context, GetTag, length, start) == 1)
                return PhpString.From(tag.AsSpan(0, length));
        }

        engine.FunctionWarning("Retrieving verification tag failed");
        return null;
    }

    public readonly void Dispose() => LibCrypto.EVP_CIPHER_CTX_free(_context);
}
