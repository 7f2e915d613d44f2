using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Interpreter.Syntax.Printing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Calls, new, closures.
internal sealed partial class FunctionLowering
{
    private Expression LowerCall(ExprNode node)
    {
        switch (node)
        {
            case FuncCallExpr call:
                return LowerFunctionCall(call);
            case StaticCallExpr call:
                return LowerStaticCall(call);
            default:
                return LowerNew((NewExpr)node);
        }
    }

    private Expression LowerFunctionCall(FuncCallExpr call)
    {
        int line = call.StartLine;
        if (call.Name is not NameNode name)
        {
            Expression callee = Lower((ExprNode)call.Name);
            if (call.IsFirstClassCallable)
                return new CallableClosure(callee, line);
            return callee is Constant { Value: { IsString: true } constant } && !constant.AsString.Span.Contains((byte)':')
                ? new FunctionCall(WithoutBackslash(constant.AsString.ToLatin1()), null, LowerArguments(call.Args), line)
                : new DynamicCall(callee, LowerArguments(call.Args), line);
        }

        (string full, string? fallback) = _scope.Function(name);
        if (call.IsFirstClassCallable)
            return new FunctionClosure(full, fallback, line);
        if (IsAssertion((full, fallback)))
            return LowerAssertion(call, full, fallback);
        if (fallback is null && LowerSpecialCall(full, call.Args, line) is { } special)
            return special;
        return new FunctionCall(full, fallback, LowerArguments(call.Args), line);
    }

    private static string WithoutBackslash(string name) => name.StartsWith('\\') ? name[1..] : name;

    private static bool IsAssertion((string Full, string? Fallback) name) => (name.Fallback ?? name.Full).Equals("assert", StringComparison.OrdinalIgnoreCase);

    /// <summary>assert() is left out, skipped or called, as <c>zend.assertions</c> says; it is told its own text when it is given no description.</summary>
    private Expression LowerAssertion(FuncCallExpr call, string full, string? fallback)
    {
        if (_code.File.LeavesOutAssertions)
            return new Constant(Value.True, call.StartLine);
        ArgNode[] arguments = call.Args;
        if (arguments is [{ Unpack: false } condition])
        {
            var lines = new LineSpan(condition.StartLine, condition.EndLine);
            string text = "assert(" + SyntaxPrinter.Print(condition, _code.File.Precision) + ")";
            var description = new StringScalar(PhpString.FromLatin1(text), lines);
            arguments = [condition, new ArgNode(description, false, condition.Name is null ? null : "description", lines)];
        }

        return new Assertion(new FunctionCall(full, fallback, LowerArguments(arguments), call.StartLine), call.StartLine);
    }

    private FunctionCall LowerNativeCall(string name, Expression argument, int line) =>
        new(name, null, new ArgumentList([argument], null, null), line);

    private Expression LowerMethodCall(ExprNode node)
    {
        int line = node.EndLine == node.StartLine ? node.StartLine : CallLine(node);
        (ExprNode receiver, SyntaxNode name, ArgNode[] args, bool isClosure) = node switch
        {
            MethodCallExpr call => (call.Var, call.Name, call.Args, call.IsFirstClassCallable),
            NullsafeMethodCallExpr call => (call.Var, call.Name, call.Args, call.IsFirstClassCallable),
            _ => throw new InvalidOperationException("Not a method call: " + node.Kind),
        };
        Expression target = LowerBase(receiver);
        if (node is NullsafeMethodCallExpr)
            target = NullsafeHead(target);
        if (isClosure)
        {
            Expression method = name is IdentifierNode identifier
                ? new Constant(Value.FromLatin1(identifier.Text), line)
                : Lower((ExprNode)name);
            return new CallableClosure(new ArrayLiteral([new ArrayLiteralItem(null, target, false, false), new ArrayLiteralItem(null, method, false, false)], isConstant: false, line), line);
        }

        List<(Expression, int)>? chain = _nullsafeHeads;
        _nullsafeHeads = null;
        Expression? dynamicName = name is IdentifierNode ? null : Lower((ExprNode)name);
        ArgumentList arguments = LowerArguments(args);
        _nullsafeHeads = chain;
        return dynamicName is null
            ? new MethodCall(target, ((IdentifierNode)name).Text, arguments, line)
            : new DynamicMethodCall(target, dynamicName, arguments, line);
    }

    /// <summary>A method call over several lines is reported where its name stands.</summary>
    private static int CallLine(ExprNode node) => node switch
    {
        MethodCallExpr call => call.Name.StartLine,
        NullsafeMethodCallExpr call => call.Name.StartLine,
        _ => node.StartLine,
    };

    private Expression LowerStaticCall(StaticCallExpr call)
    {
        int line = call.Name.StartLine;
        ClassReference reference = LowerClass(call.Class);
        List<(Expression, int)>? chain = _nullsafeHeads;
        _nullsafeHeads = null;
        MemberName name = call.Name is IdentifierNode identifier ? new MemberName(identifier.Text) : new MemberName(Lower((ExprNode)call.Name));
        Expression lowered = call.IsFirstClassCallable
            ? new StaticCallClosure(reference, name, line)
            : new StaticCall(reference, name, LowerArguments(call.Args), line);
        _nullsafeHeads = chain;
        return lowered;
    }

    private Expression LowerNew(NewExpr creation)
    {
        if (creation.Class is ClassStmt anonymous)
            return new NewAnonymous(AnonymousClass(anonymous), LowerArguments(creation.Args), creation.StartLine);
        return new New(LowerClass(creation.Class), LowerArguments(creation.Args), creation.Class.StartLine);
    }

    private ArgumentList LowerArguments(ArgNode[] arguments)
    {
        var values = new Expression[arguments.Length];
        bool[]? unpacked = null;
        string?[]? names = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            ArgNode argument = arguments[i];
            if (argument.Unpack)
                (unpacked ??= new bool[arguments.Length])[i] = true;
            if (argument.Name is not null)
                (names ??= new string?[arguments.Length])[i] = argument.Name;
            values[i] = LowerArgument(argument.Value);
        }

        return new ArgumentList(values, unpacked, names);
    }

    /// <summary>An argument: a place stays one, as the callee may take it by reference.</summary>
    private Expression LowerArgument(ExprNode value)
    {
        if (value is ArrayDimFetchExpr { Dim: null })
            return LowerPlace(value);
        return Lower(value);
    }

    private Expression LowerClosure(ClosureExpr closure)
    {
        int line = closure.StartLine;
        var captures = new Capture[closure.Uses.Length];
        for (int i = 0; i < captures.Length; i++)
        {
            ClosureUseNode use = closure.Uses[i];
            captures[i] = new Capture(new Evaluation.Variables.LocalVariable(LocalSlot(use.Name), use.StartLine), use.ByRef, false);
        }

        FunctionCode code = FunctionsHere.Closure(closure, closure.Stmts, null, Array.ConvertAll(closure.Uses, use => use.Name));
        return new ClosureCreation(code, captures, closure.Static, line);
    }

    /// <summary>An arrow function captures by value every variable of the enclosing function that it mentions.</summary>
    private Expression LowerArrowFunction(ArrowFunctionExpr arrow)
    {
        var mentioned = new List<string>();
        VariableCollector.Collect(arrow, mentioned);
        var captures = new Capture[mentioned.Count];
        for (int i = 0; i < captures.Length; i++)
            captures[i] = new Capture(new Evaluation.Variables.LocalVariable(LocalSlot(mentioned[i]), arrow.StartLine), false, true);
        FunctionCode code = FunctionsHere.Closure(arrow, null, arrow.Expr, mentioned.ToArray());
        return new ClosureCreation(code, captures, arrow.Static, arrow.StartLine);
    }
}
