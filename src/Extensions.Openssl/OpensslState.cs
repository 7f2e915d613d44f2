using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl;

/// <summary>What the extension keeps for an engine: the errors of OpenSSL that no script has asked for yet, the newest fifteen.</summary>
internal sealed unsafe class OpensslState
{
    private const int Most = 15;
    private readonly Queue<int> _errors = new();

    private OpensslState(Engine engine)
    {
        const ulong loadConfiguration = 0x40; // OPENSSL_INIT_LOAD_CONFIG
        try
        {
            LibCrypto.OPENSSL_init_ssl(loadConfiguration, 0);
        }
        catch (DllNotFoundException)
        {
            throw engine.Error("The extension openssl needs the library OpenSSL 3 (libssl.so.3 and libcrypto.so.3)");
        }
    }

    /// <summary>The engine's. OpenSSL's functions can be called afterwards.</summary>
    /// <exception cref="PhpThrow">Error: there is no OpenSSL.</exception>
    public static OpensslState Of(Engine engine) => engine.State(static engine => new OpensslState(engine));

    /// <summary>Takes the errors that the last calls left. To be called after each call that failed.</summary>
    public void KeepErrors()
    {
        for (nuint error = LibCrypto.ERR_get_error(); error != 0; error = LibCrypto.ERR_get_error())
        {
            if (_errors.Count == Most)
                _errors.Dequeue();
            _errors.Enqueue((int)error);
        }
    }

    /// <summary>Keeps the errors, and says that something failed: the value false.</summary>
    public Value Fail()
    {
        KeepErrors();
        return Value.False;
    }

    /// <summary>Takes the oldest error; null when there is none.</summary>
    public PhpString? NextError()
    {
        const int longest = 256;
        KeepErrors();
        if (!_errors.TryDequeue(out int error))
            return null;
        byte* text = stackalloc byte[longest];
        LibCrypto.ERR_error_string_n((nuint)(nint)error, text, longest);
        return CString.Of(text);
    }
}
