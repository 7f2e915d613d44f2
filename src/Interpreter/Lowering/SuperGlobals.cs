using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>The variables that are global in every scope.</summary>
internal static class SuperGlobals
{
    public static bool Contains(string name) =>
        name is "GLOBALS" or "_SERVER" or "_GET" or "_POST" or "_COOKIE" or "_FILES" or "_ENV" or "_REQUEST" or "_SESSION";

    /// <summary>True for <c>$GLOBALS</c>, which is no variable: it can be read only, as a whole, and has elements that are variables.</summary>
    public static bool IsGlobals(ExprNode node) => node is VariableExpr variable
        && (variable.Name == "GLOBALS" || (variable.NameExpr is StringScalar name && name.Value.Span.SequenceEqual("GLOBALS"u8)));
}
