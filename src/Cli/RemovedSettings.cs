using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>Settings of older versions that PHP does not start with.</summary>
/// <remarks>https://www.php.net/manual/en/ini.core.php</remarks>
internal static class RemovedSettings
{
    /// <summary>In the order in which PHP looks for them.</summary>
    private static readonly string[] Names =
    [
        "allow_call_time_pass_reference", "asp_tags", "define_syslog_variables", "highlight.bg", "magic_quotes_gpc", "magic_quotes_runtime", "magic_quotes_sybase",
        "register_globals", "register_long_arrays", "safe_mode", "safe_mode_gid", "safe_mode_include_dir", "safe_mode_exec_dir", "safe_mode_allowed_env_vars",
        "safe_mode_protected_env_vars", "zend.ze1_compatibility_mode", "track_errors",
    ];

    /// <summary>The first of them that php.ini or the command line turns on; null for none.</summary>
    public static string? Find(Engine engine)
    {
        foreach (string name in Names)
        {
            if (engine.Ini.GetConfigured(name) is { IsString: true } value && Conversions.ToInt(engine, value) != 0)
                return name;
        }

        return null;
    }
}
