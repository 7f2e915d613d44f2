using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Which scripts were run.</summary>
[PhpExtension("Core")]
public static class IncludedFiles
{
    /// <summary>The paths of the main script and of all included ones, in order.</summary>
    /// <remarks>https://www.php.net/get_included_files</remarks>
    [PhpFunction]
    public static PhpArray get_included_files(Engine engine)
    {
        var files = new PhpArray();
        foreach (string file in engine.IncludedFiles)
            files.Append(Value.FromLatin1(file));
        return files;
    }

    /// <summary>As get_included_files().</summary>
    /// <remarks>https://www.php.net/get_required_files</remarks>
    [PhpFunction]
    public static PhpArray get_required_files(Engine engine) => get_included_files(engine);
}
