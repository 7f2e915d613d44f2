using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>The file with random bytes that OpenSSL's configuration names, or its own: read before a key is made and written anew afterwards.</summary>
internal readonly unsafe struct RandomSeed
{
    private const int LongestName = 4096;
    private readonly Engine _engine;
    private readonly PhpString? _file;
    private readonly bool _isRead;

    /// <param name="engine">The engine.</param>
    /// <param name="file">The setting RANDFILE; null for OpenSSL's own file.</param>
    public RandomSeed(Engine engine, PhpString? file)
    {
        _engine = engine;
        _file = file ?? OwnFile();
        if (_file is not null)
        {
            fixed (byte* name = CString.Terminated(_file))
                _isRead = LibCrypto.RAND_load_file(name, -1) != 0;
        }

        if (_isRead || LibCrypto.RAND_status() != 0)
            return;
        OpensslState.Of(engine).KeepErrors();
        engine.FunctionWarning("Unable to load random state; not enough random data!");
    }

    private static PhpString? OwnFile()
    {
        byte* buffer = stackalloc byte[LongestName];
        byte* name = LibCrypto.RAND_file_name(buffer, LongestName);
        return name == null ? null : CString.Of(name);
    }

    /// <summary>Writes the file, if it could be read.</summary>
    public void Write()
    {
        if (!_isRead)
            return;
        fixed (byte* name = CString.Terminated(_file!))
        {
            if (LibCrypto.RAND_write_file(name) > 0)
                return;
        }

        OpensslState.Of(_engine).KeepErrors();
        _engine.FunctionWarning("Unable to write random state");
    }
}
