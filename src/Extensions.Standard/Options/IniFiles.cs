using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>The files that settings come from.</summary>
[PhpExtension("standard")]
public static class IniFiles
{
    /// <summary>The path of the php.ini that was read; false for none.</summary>
    /// <remarks>https://www.php.net/php_ini_loaded_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? php_ini_loaded_file(Engine engine) => engine.Ini.LoadedFile is { } path ? PhpString.FromLatin1(path) : null;

    /// <summary>The files of the folder for more settings, as with a PHP that was built without one: false.</summary>
    /// <remarks>https://www.php.net/php_ini_scanned_files</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? php_ini_scanned_files() => null;
}
