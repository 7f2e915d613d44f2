using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// Calls, new, and the names of classes in code.
internal sealed partial class CompileCheck
{
    /// <summary>What a class name in code means.</summary>
    private enum ClassFetch
    {
        Named,
        Self,
        Parent,
        Static,
    }

    private ClassFetch FetchOf(NameNode name)
    {
        ClassFetch fetch = FetchOfText(name.Text.TrimStart('\\'));
        if (name.NameKind != NameKind.FullyQualified || fetch == ClassFetch.Named)
            return fetch;
        throw Error("'\\" + name.Text.TrimStart('\\') + "' is an invalid class name");
    }

    /// <summary>Of a string before <c>::class</c>, which names a class as a full name does, or is a keyword.</summary>
    private ClassFetch FetchOf(StringScalar text)
    {
        string name = text.Value.ToLatin1();
        ClassFetch fetch = FetchOfText(name);
        if (name.StartsWith('\\') && FetchOfText(name[1..]) != ClassFetch.Named)
            throw Error("'" + name + "' is an invalid class name");
        return fetch;
    }

    private static ClassFetch FetchOfText(string name) =>
        name.Length switch
        {
            4 when name.Equals("self", StringComparison.OrdinalIgnoreCase) => ClassFetch.Self,
            6 when name.Equals("parent", StringComparison.OrdinalIgnoreCase) => ClassFetch.Parent,
            6 when name.Equals("static", StringComparison.OrdinalIgnoreCase) => ClassFetch.Static,
            _ => ClassFetch.Named,
        };

    /// <summary>False where the class that code belongs to is decided later: closures, traits, the code of files.</summary>
    private bool IsScopeKnown
    {
        get
        {
            if (_function.IsClosure)
                return false;
            return _class is null ? _function.Name is not null : !_class.IsTrait;
        }
    }

    private void CheckClassFetch(ClassFetch fetch)
    {
        if (fetch == ClassFetch.Named || !IsScopeKnown)
            return;
        if (_class is null)
            throw Error("Cannot use \"" + AsciiCase.ToLower(fetch.ToString()) + "\" when no class scope is active");
        if (fetch == ClassFetch.Parent && !_class.HasParent)
            throw Error("Cannot use \"parent\" when current class scope has no parent");
    }

    /// <summary>A class name, or an expression that gives a class.</summary>
    private void CheckClassReference(SyntaxNode node)
    {
        if (node is NameNode name)
        {
            CheckClassFetch(FetchOf(name));
            return;
        }

        var expression = (ExprNode)node;
        CheckExpression(expression);
        Value value = Fold(expression, chooses: false);
        if (!value.IsUndefined && !value.IsString)
            throw Error("Illegal class name");
    }

    private void CheckClassConstant(ClassConstFetchExpr constant)
    {
        if (!constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase))
        {
            CheckClassReference(constant.Class);
            return;
        }

        if (constant.Class is NameNode name)
        {
            CheckClassFetch(FetchOf(name));
            return;
        }

        if (constant.Class is StringScalar text)
        {
            CheckClassFetch(FetchOf(text));
            return;
        }

        if (constant.Class is IntScalar or FloatScalar)
            throw Error("Illegal class name");
        var expression = (ExprNode)constant.Class;
        CheckExpression(expression);
        Value value = expression is ConstFetchExpr fetch ? FoldConstant(fetch) : Fold(expression, chooses: false);
        if (!value.IsUndefined)
            throw Error("Cannot use \"::class\" on value of type " + Conversions.TypeName(value));
    }

    private void CheckFunctionCall(FuncCallExpr call)
    {
        if (call.Name is ExprNode callee)
            CheckExpression(callee);
        CheckArguments(call.Args, call.Name as NameNode);
    }

    private void CheckMethodCall(CallLikeExpr call, ExprNode target, SyntaxNode name)
    {
        if (target is not VariableExpr { Name: "this" })
            CheckExpression(target);
        CheckMethodName(name);
        if (call.IsFirstClassCallable && IsShortCircuited(call))
            throw Error("Cannot combine nullsafe operator with Closure creation");
        CheckArguments(call.Args);
    }

    private void CheckStaticCall(StaticCallExpr call)
    {
        CheckClassReference(call.Class);
        CheckMethodName(call.Name);
        CheckArguments(call.Args);
    }

    private void CheckMethodName(SyntaxNode name)
    {
        if (name is not ExprNode expression)
            return;
        CheckExpression(expression);
        Value value = Fold(expression, chooses: false);
        if (!value.IsUndefined && !value.IsString)
            throw Error("Method name must be a string");
    }

    private void CheckNew(NewExpr creation)
    {
        if (creation.Class is ClassStmt anonymous)
            CheckClass(anonymous);
        else
            CheckClassReference(creation.Class);
        if (creation.IsFirstClassCallable)
            throw Error("Cannot create Closure for new expression");
        CheckArguments(creation.Args);
    }

    private void CheckArguments(ArgNode[] arguments, NameNode? function = null)
    {
        bool unpacks = false;
        bool hasNames = false;
        foreach (ArgNode argument in arguments)
        {
            if (argument.Unpack)
            {
                if (hasNames)
                    throw Error("Cannot use argument unpacking after named arguments");
                unpacks = true;
                CheckExpression(argument.Value);
                continue;
            }

            if (argument.Name is not null)
                hasNames = true;
            else if (unpacks)
                throw Error("Cannot use positional argument after argument unpacking");
            else if (hasNames)
                throw Error("Cannot use positional argument after named argument");
            if (argument.Value is ArrayDimFetchExpr or PropertyFetchExpr && !IsShortCircuited(argument.Value))
            {
                _line = argument.Value.StartLine;
                bool isRead = !unpacks && !hasNames && argument.Value is ArrayDimFetchExpr { Dim: null } && TakesValue(function, argument, arguments);
                CheckVariable(argument.Value, isRead ? Access.Read : Access.Argument);
            }
            else
            {
                CheckExpression(argument.Value);
            }
        }
    }

    /// <summary>True for an argument of a function that is known already and takes it by value.</summary>
    private bool TakesValue(NameNode? function, ArgNode argument, ArgNode[] arguments)
    {
        if (function is null)
            return false;
        (string name, string? fallback) = _scope.Function(function);
        if (fallback is not null)
            return false;
        int index = Array.IndexOf(arguments, argument);
        if (Functions.TryGetValue(name, out FunctionStmt? declared))
            return declared.Params.Length > 0 && !declared.Params[Math.Min(index, declared.Params.Length - 1)].ByRef;
        return engine.FindFunction(AsciiCase.ToLower(name)) is { } known && !known.IsByReference(index);
    }
}
