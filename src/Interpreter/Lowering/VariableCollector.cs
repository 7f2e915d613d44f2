using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>Finds the variables that an arrow function mentions and so captures, and whether a function contains yield.</summary>
internal static class VariableCollector
{
    /// <summary>Adds the names, each once, in order of appearance; parameters and $this are left out.</summary>
    public static void Collect(ArrowFunctionExpr arrow, List<string> names)
    {
        foreach (ParamNode parameter in arrow.Params)
        {
            if (parameter.Default is not null)
                Visit(parameter.Default, names);
        }

        Visit(arrow.Expr, names);
        foreach (ParamNode parameter in arrow.Params)
            names.Remove(parameter.Name);
    }

    private static void Visit(SyntaxNode node, List<string> names)
    {
        switch (node)
        {
            case VariableExpr { Name: { } name }:
                if (name != "this" && !SuperGlobals.Contains(name) && !names.Contains(name))
                    names.Add(name);
                return;
            case ClosureExpr closure:
                foreach (ClosureUseNode use in closure.Uses)
                {
                    if (!names.Contains(use.Name))
                        names.Add(use.Name);
                }

                return;
            case ArrowFunctionExpr inner:
                var mentioned = new List<string>();
                Collect(inner, mentioned);
                foreach (string name in mentioned)
                {
                    if (!names.Contains(name))
                        names.Add(name);
                }

                return;
            case ClassLikeStmt:
                return;
        }

        foreach (SyntaxNode child in SyntaxChildren.Of(node))
            Visit(child, names);
    }

    /// <summary>True when a function's code mentions $this, nested closures included.</summary>
    public static bool UsesThis(StmtNode[]? statements, ExprNode? arrowBody) =>
        (statements is not null && Array.Exists(statements, UsesThis)) || (arrowBody is not null && UsesThis(arrowBody));

    private static bool UsesThis(SyntaxNode node)
    {
        if (node is VariableExpr { Name: "this" })
            return true;
        if (node is FunctionStmt or ClassLikeStmt)
            return false;
        foreach (SyntaxNode child in SyntaxChildren.Of(node))
        {
            if (UsesThis(child))
                return true;
        }

        return false;
    }

    /// <summary>True when the statements contain yield outside of nested functions and classes.</summary>
    public static bool ContainsYield(StmtNode[] statements) => Array.Exists(statements, ContainsYield);

    public static bool ContainsYield(SyntaxNode node)
    {
        if (node is YieldExpr or YieldFromExpr)
            return true;
        if (node is ClosureExpr or ArrowFunctionExpr or FunctionStmt or ClassLikeStmt)
            return false;
        foreach (SyntaxNode child in SyntaxChildren.Of(node))
        {
            if (ContainsYield(child))
                return true;
        }

        return false;
    }
}
