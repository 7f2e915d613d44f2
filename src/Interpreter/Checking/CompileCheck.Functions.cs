using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Checking;

// Functions, closures.
internal sealed partial class CompileCheck
{
    /// <summary>The functions of the file's outermost level that PHP's compiler would have declared so far.</summary>
    private Dictionary<string, FunctionStmt> Functions => field ??= new Dictionary<string, FunctionStmt>(StringComparer.OrdinalIgnoreCase);

    private void CheckFunction(FunctionStmt function, bool isTopLevel)
    {
        string name = _scope.Declare(function.Name);
        if (_scope.FindImport(UseKind.Function, function.Name) is { } imported && !imported.Equals(name, StringComparison.OrdinalIgnoreCase))
            throw Error("Cannot declare function " + name + " because the name is already in use");
        if (name.Equals("__autoload", StringComparison.OrdinalIgnoreCase))
            throw Error("__autoload() is no longer supported, use spl_autoload_register() instead");
        if (function.Name.Equals("assert", StringComparison.OrdinalIgnoreCase))
            throw Error("Defining a custom assert() function is not allowed, as the function has special semantics");
        AddSeen(UseKind.Function, name);
        CheckAttributes(function.AttributeGroups, AttributeTarget.Function);

        ClassContext? outerClass = _class;
        _class = null;
        CheckFunctionLike(function, name, function.Params, null, function.Stmts, null);
        _class = outerClass;
        if (isTopLevel)
            CheckNotDeclared(name, function);
    }

    /// <summary>Functions of the outermost level are declared when the file is compiled.</summary>
    private void CheckNotDeclared(string name, FunctionStmt function)
    {
        if (Functions.TryAdd(name, function) && engine.FindFunction(AsciiCase.ToLower(name)) is null)
            return;
        _line = function.StartLine;
        if (engine.FindFunction(AsciiCase.ToLower(name)) is not { } declared)
            throw Error("Cannot redeclare " + name + "() (previously declared in " + script.FileName + ":" + Functions[name].StartLine + ")");
        throw Error("Cannot redeclare " + name + "()"
            + (declared is UserFunction user ? " (previously declared in " + user.FileName + ":" + user.StartLine + ")" : ""));
    }

    private void CheckClosure(ClosureExpr closure)
    {
        for (int i = 0; i < closure.Uses.Length; i++)
        {
            ClosureUseNode use = closure.Uses[i];
            if (use.Name == "this")
                throw Error("Cannot use $this as lexical variable");
            if (IsSuperGlobal(use.Name))
                throw Error("Cannot use auto-global as lexical variable");
            if (Array.Exists(closure.Uses[..i], earlier => earlier.Name == use.Name))
                throw Error("Cannot use variable $" + use.Name + " twice");
            _line = use.StartLine;
        }

        CheckAttributes(closure.AttributeGroups, AttributeTarget.Function);
        CheckFunctionLike(closure, "{closure}", closure.Params, closure.Uses, closure.Stmts, null);
    }

    private void CheckArrowFunction(ArrowFunctionExpr arrow)
    {
        CheckAttributes(arrow.AttributeGroups, AttributeTarget.Function);
        CheckFunctionLike(arrow, "{closure}", arrow.Params, null, null, arrow.Expr);
    }

    /// <summary>Signature and code of a function, method, closure or arrow function.</summary>
    private void CheckFunctionLike(
        IFunctionLike syntax, string name, ParamNode[] parameters, ClosureUseNode[]? uses, StmtNode[]? statements, ExprNode? arrowBody)
    {
        FunctionContext outer = _function;
        _function = new FunctionContext(name, syntax);
        CheckReturnDeclaration(syntax, statements, arrowBody);
        CheckParameters(parameters);
        if (_function is { IsGenerator: true, HasReturnType: true })
            CheckGeneratorType(syntax);
        if (uses is not null)
            CheckUses(parameters, uses);
        if (statements is not null)
        {
            CheckStatements(statements);
        }
        else if (arrowBody is not null)
        {
            if ((_function.ReturnType.Mask & TypeMask.Never) == 0)
                CheckReturn(arrowBody);
            else
                CheckExpression(arrowBody);
        }

        if (syntax is ClassMethodStmt method)
            CheckMagicMethod(method);
        EndFunction();
        _function = outer;
        _line = syntax.EndLine;
    }

    private void CheckReturnDeclaration(IFunctionLike syntax, StmtNode[]? statements, ExprNode? arrowBody)
    {
        if (syntax.ReturnType is null)
        {
            if (syntax is ClassMethodStmt method && method.Name.Equals("__toString", StringComparison.OrdinalIgnoreCase))
            {
                _function.HasReturnType = true;
                _function.ReturnType = new TypeSummary(TypeMask.String, false);
                _function.IsGenerator = IsGenerator(statements, null);
            }

            return;
        }

        _function.HasReturnType = true;
        _function.ReturnType = CheckType(syntax.ReturnType);
        _function.IsGenerator = IsGenerator(statements, arrowBody);
        if ((_function.ReturnType.Mask & TypeMask.Void) != 0 && syntax.ByRef)
            Warn(ErrorLevel.Deprecated, "Returning by reference from a void function is deprecated");
    }

    private bool IsGenerator(StmtNode[]? statements, ExprNode? arrowBody) => script.MayYield && (statements is not null
        ? VariableCollector.ContainsYield(statements)
        : arrowBody is not null && VariableCollector.ContainsYield(arrowBody));

    private void CheckGeneratorType(IFunctionLike syntax)
    {
        TypeMask mask = _function.ReturnType.Mask;
        if ((mask & (TypeMask.Object | TypeMask.Traversable)) != 0)
            return;
        PhpType? type = TypeLowering.Lower(syntax.ReturnType, _scope);
        if (type is not null && Array.Exists(type.ClassNames, name => AsciiCase.ToLower(name) is "generator" or "iterator" or "traversable"))
            return;
        throw Error("Generator return type must be a supertype of Generator, " + (type is null ? "string" : type.ToString()) + " given");
    }

    private void CheckUses(ParamNode[] parameters, ClosureUseNode[] uses)
    {
        foreach (ClosureUseNode use in uses)
        {
            if (Array.Exists(parameters, parameter => parameter.Name == use.Name))
                throw Error("Cannot use lexical variable $" + use.Name + " as a parameter name");
            _line = use.StartLine;
        }
    }
}
