namespace MiniPhp.Interpreter.Lowering;

/// <summary>The variables that are global in every scope.</summary>
internal static class SuperGlobals
{
    public static bool Contains(string name) =>
        name is "GLOBALS" or "_SERVER" or "_GET" or "_POST" or "_COOKIE" or "_FILES" or "_ENV" or "_REQUEST" or "_SESSION";
}
