namespace MiniPhp.Interpreter.Syntax;

/// <summary>The keyword of an <see cref="IncludeExpr"/>.</summary>
public enum IncludeKind : byte
{
    Include,
    IncludeOnce,
    Require,
    RequireOnce,
}
