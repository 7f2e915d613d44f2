using MiniPhp.Cli.Launch;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>The script that the command line names: a file, or standard input.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="GivenName">Its name as the user gave it: <c>$argv[0]</c>, and what lint shows.</param>
/// <param name="Path">The file's real path; "" for standard input.</param>
internal sealed record ScriptSource(byte[] Content, string GivenName, string Path)
{
    /// <summary>What a script without a file is called.</summary>
    public const string StandardInput = "Standard input code";

    /// <summary>The name of the code of <c>-r</c> in messages.</summary>
    public const string CommandLineCode = "Command line code";

    /// <summary>What <c>__FILE__</c> and messages show.</summary>
    public string Name => Path.Length == 0 ? GivenName : Path;

    /// <summary>Reads it; null when the file cannot be opened.</summary>
    public static ScriptSource? Open(string? file)
    {
        if (file is null)
            return new ScriptSource(WholeFile.ReadToEnd(0), StandardInput, "");
        ReadOnlySpan<byte> name = PhpString.FromLatin1(file).Span;
        if (WholeFile.Read(name) is not { } content)
            return null;
        byte[]? path = Libc.RealPath(name, out _);
        return new ScriptSource(content, file, path is null ? file : PhpString.FromOwned(path).ToLatin1());
    }
}
