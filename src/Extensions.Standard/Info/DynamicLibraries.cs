using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Extensions that a script loads. There are none: what lies in PHP's folder for them is machine code for PHP's own engine.</summary>
[PhpExtension("standard")]
public static class DynamicLibraries
{
    /// <summary>Looks for an extension in <c>extension_dir</c>, as a file name and as an extension's name, and says why it cannot be loaded.</summary>
    /// <returns>False, with a warning.</returns>
    /// <remarks>https://www.php.net/dl</remarks>
    [PhpFunction]
    public static bool dl(Engine engine, PhpString extension_filename)
    {
        string name = extension_filename.ToLatin1();
        string folder = engine.Ini.Get("extension_dir") ?? "";
        if (!engine.Ini.GetBool("enable_dl"))
            engine.FunctionWarning("Dynamically loaded extensions aren't enabled");
        else if (name.Length >= PathName.Longest)
            engine.FunctionWarning("Filename exceeds the maximum allowed length of " + PathName.Longest + " characters");
        else if (name.Contains('/'))
            engine.FunctionWarning("Temporary module name should contain only filename");
        else if (folder.Length > 0)
            Report(engine, CText.UpToNull(name), folder.EndsWith('/') ? folder : folder + "/");
        return false;
    }

    private static void Report(Engine engine, string name, string folder)
    {
        string asFile = folder + name;
        string asExtension = asFile + ".so";
        engine.FunctionWarning("Unable to load dynamic library '" + name + "' (tried: " + asFile + " (" + Problem(asFile) + "), " + asExtension + " (" + Problem(asExtension) + "))");
    }

    /// <summary>What the system's loader says of such a file; of one that it could load, why it is of no use.</summary>
    private static string Problem(string path)
    {
        int result = Libc.Status(PhpString.FromLatin1(path).Span, out FileStatus status);
        if (result < 0)
            return path + ": cannot open shared object file: " + Libc.ErrorMessage(-result);
        return path + (status.IsDirectory ? ": cannot read file data: Is a directory" : ": it is made for the Zend Engine");
    }
}
