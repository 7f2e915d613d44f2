using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>PHP and the system below it.</summary>
[PhpExtension("standard")]
public static class PhpInfo
{
    /// <summary>PHP's version, or that of an extension.</summary>
    /// <returns>The version, or false when there is no such extension.</returns>
    /// <remarks>https://www.php.net/phpversion</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? phpversion(Engine engine, PhpString? extension = null)
    {
        if (extension is not null)
        {
            if (engine.FindExtension(extension.ToLatin1()) is not { } found)
                return null;
            if (found.Version is { } own)
                return PhpString.FromLatin1(own);
        }

        engine.TryGetConstant("PHP_VERSION", out Value version);
        return version.AsString;
    }

    /// <summary>How PHP was started: "cli".</summary>
    /// <remarks>https://www.php.net/php_sapi_name</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? php_sapi_name(Engine engine)
    {
        engine.TryGetConstant("PHP_SAPI", out Value name);
        return name.AsString;
    }

    /// <summary>The system: s its name, n the host, r the release, v the version, m the machine, anything else all of them.</summary>
    /// <remarks>https://www.php.net/php_uname</remarks>
    [PhpFunction]
    public static PhpString php_uname([PhpParameter(Default = "\"a\"")] PhpString? mode = null)
    {
        Libc.SystemName(out SystemNames names);
        byte selected = mode is null ? (byte)'a' : mode.IsEmpty ? (byte)0 : mode[0];
        int index = "snrvm"u8.IndexOf(selected);
        if (index >= 0)
            return PhpString.From(names[index]);
        var all = new ByteBuilder(128);
        for (int i = 0; i < 5; i++)
        {
            if (i > 0)
                all.Append((byte)' ');
            all.Append(names[i]);
        }

        return all.ToPhpString();
    }

    /// <summary>Allows the script to run that many seconds from now on; 0 for ever.</summary>
    /// <remarks>https://www.php.net/set_time_limit</remarks>
    [PhpFunction]
    public static bool set_time_limit(Engine engine, long seconds) =>
        engine.Ini.Set("max_execution_time", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The id of the process.</summary>
    /// <remarks>https://www.php.net/getmypid</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long getmypid() => Libc.ProcessId();

    /// <summary>The name of this machine.</summary>
    /// <remarks>https://www.php.net/gethostname</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gethostname() => Libc.SystemName(out SystemNames names) < 0 ? null : PhpString.From(names[1]);
}
