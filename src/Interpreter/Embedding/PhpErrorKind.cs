namespace MiniPhp;

/// <summary>What ended a script.</summary>
public enum PhpErrorKind : byte
{
    /// <summary>A PHP exception that nothing in the script caught.</summary>
    UncaughtException,

    /// <summary>A fatal error, which a script cannot catch: memory or stack used up, a class that cannot be declared, E_USER_ERROR, …</summary>
    FatalError,

    /// <summary>The source is not PHP.</summary>
    SyntaxError,
}
