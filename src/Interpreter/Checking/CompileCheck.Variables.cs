using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Checking;

// Variables, elements and properties, and what may be done with them.
internal sealed partial class CompileCheck
{
    private enum Access
    {
        Read,
        Write,
        Isset,
        Unset,
        /// <summary>By reference or not, which is known when the call is made.</summary>
        Argument,
    }

    private static bool IsVariable(ExprNode node) => node.Kind is SyntaxKind.VariableExpr or SyntaxKind.ArrayDimFetchExpr
        or SyntaxKind.PropertyFetchExpr or SyntaxKind.NullsafePropertyFetchExpr or SyntaxKind.StaticPropertyFetchExpr;

    private static bool IsCall(ExprNode node) => node.Kind is SyntaxKind.FuncCallExpr or SyntaxKind.MethodCallExpr
        or SyntaxKind.NullsafeMethodCallExpr or SyntaxKind.StaticCallExpr;

    /// <summary>A variable or a call, or an element or property of one, without a nullsafe operator.</summary>
    internal static bool CanBeWritten(ExprNode node)
    {
        while (node is ArrayDimFetchExpr or PropertyFetchExpr)
            node = node is ArrayDimFetchExpr element ? element.Var : ((PropertyFetchExpr)node).Var;
        return (IsVariable(node) || IsCall(node)) && !IsShortCircuited(node);
    }

    /// <summary>Superglobals that the host makes late are made when code is compiled that mentions them.</summary>
    private void NoteMention(string? name)
    {
        if (name is not null && name.StartsWith('_') && IsSuperGlobal(name))
            engine.FindSuperGlobal(name);
    }

    private static bool IsGlobals(ExprNode node) => SuperGlobals.IsGlobals(node);

    /// <summary>True when a nullsafe operator may end the evaluation of the chain.</summary>
    private static bool IsShortCircuited(SyntaxNode node)
    {
        for (SyntaxNode? at = node; at is not null; at = Holder(at))
        {
            if (at.Kind is SyntaxKind.NullsafePropertyFetchExpr or SyntaxKind.NullsafeMethodCallExpr)
                return true;
        }

        return false;
    }

    /// <summary>What an access or call is made on; null for all else.</summary>
    private static SyntaxNode? Holder(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.ArrayDimFetchExpr => ((ArrayDimFetchExpr)node).Var,
        SyntaxKind.PropertyFetchExpr => ((PropertyFetchExpr)node).Var,
        SyntaxKind.MethodCallExpr => ((MethodCallExpr)node).Var,
        SyntaxKind.StaticPropertyFetchExpr => ((StaticPropertyFetchExpr)node).Class,
        SyntaxKind.StaticCallExpr => ((StaticCallExpr)node).Class,
        SyntaxKind.ClassConstFetchExpr => ((ClassConstFetchExpr)node).Class,
        _ => null,
    };

    private void CheckVariable(ExprNode node, Access access)
    {
        NoteDepth();
        switch (node.Kind)
        {
            case SyntaxKind.VariableExpr:
                NoteMention(((VariableExpr)node).Name);
                if (((VariableExpr)node).NameExpr is { } name)
                    CheckExpression(name);
                break;
            case SyntaxKind.ArrayDimFetchExpr:
                CheckElement((ArrayDimFetchExpr)node, access);
                break;
            case SyntaxKind.PropertyFetchExpr:
                var property = (PropertyFetchExpr)node;
                CheckProperty(property.Var, property.Name, access);
                break;
            case SyntaxKind.NullsafePropertyFetchExpr:
                var nullsafe = (NullsafePropertyFetchExpr)node;
                CheckProperty(nullsafe.Var, nullsafe.Name, access);
                break;
            case SyntaxKind.StaticPropertyFetchExpr:
                var member = (StaticPropertyFetchExpr)node;
                CheckClassReference(member.Class);
                if (member.Name is ExprNode memberName)
                    CheckExpression(memberName);
                break;
            case SyntaxKind.FuncCallExpr:
                _line = node.StartLine;
                CheckFunctionCall((FuncCallExpr)node);
                break;
            case SyntaxKind.MethodCallExpr:
                _line = node.StartLine;
                var call = (MethodCallExpr)node;
                CheckMethodCall(call, call.Var, call.Name);
                break;
            case SyntaxKind.NullsafeMethodCallExpr:
                _line = node.StartLine;
                var nullsafeCall = (NullsafeMethodCallExpr)node;
                CheckMethodCall(nullsafeCall, nullsafeCall.Var, nullsafeCall.Name);
                break;
            case SyntaxKind.StaticCallExpr:
                _line = node.StartLine;
                CheckStaticCall((StaticCallExpr)node);
                break;
            default:
                _line = node.StartLine;
                if (access is Access.Write or Access.Unset)
                    throw Error("Cannot use temporary expression in write context");
                CheckExpression(node);
                break;
        }
    }

    private void CheckElement(ArrayDimFetchExpr element, Access access)
    {
        if (IsGlobals(element.Var))
        {
            if (element.Dim is null)
                throw Error("Cannot append to $GLOBALS");
        }
        else
        {
            CheckVariable(element.Var, access);
            CheckCallWritten(element.Var, access);
        }

        if (element.Dim is not null)
            CheckExpression(element.Dim);
        else if (access is Access.Read or Access.Isset)
            throw Error("Cannot use [] for reading");
        else if (access == Access.Unset)
            throw Error("Cannot use [] for unsetting");
    }

    private void CheckProperty(ExprNode target, SyntaxNode name, Access access)
    {
        CheckVariable(target, access);
        CheckCallWritten(target, access);
        if (name is ExprNode expression)
            CheckExpression(expression);
    }

    /// <summary>What a call returned may be written to, but the result of an instruction that stands for a call may not.</summary>
    private void CheckCallWritten(ExprNode target, Access access)
    {
        if (access is Access.Write or Access.Unset && target is FuncCallExpr { Name: NameNode name } call && IsInstruction(name, call.Args))
            throw Error("Cannot use result of built-in function in write context");
    }

    /// <summary>PHP's compiler has an instruction for the function, with arguments like these.</summary>
    private bool IsInstruction(NameNode name, ArgNode[] arguments)
    {
        if (name.NameKind != NameKind.FullyQualified && (name.NameKind != NameKind.Unqualified || _scope.Namespace.Length > 0))
            return false;
        if (Array.Exists(arguments, static argument => argument.Unpack || argument.Name is not null))
            return false;
        string lower = AsciiCase.ToLower(name.Text.TrimStart('\\'));
        return arguments.Length switch
        {
            0 => lower is "get_called_class" or "func_num_args" or "func_get_args",
            1 => lower is "strlen" or "count" or "sizeof" or "gettype" or "get_class" or "boolval" or "intval" or "floatval" or "doubleval" or "strval"
                || TypeTest.KindsOf(lower) != 0,
            2 => lower == "array_key_exists",
            _ => false,
        };
    }

    private void CheckIsset(ExprNode place)
    {
        if (!IsVariable(place))
            throw Error("Cannot use isset() on the result of an expression (you can use \"null !== expression\" instead)");
        if (place is ArrayDimFetchExpr { Dim: null } element && IsGlobals(element.Var))
            throw Error("Cannot use [] for reading");
        CheckVariable(place, Access.Isset);
    }

    private void CheckUnset(ExprNode place)
    {
        CheckWritable(place);
        if (place is ArrayDimFetchExpr { Dim: null } element && IsGlobals(element.Var))
            throw Error("Cannot use [] for unsetting");
        if (place is VariableExpr { Name: "this" })
            throw Error("Cannot unset $this");
        CheckVariable(place, Access.Unset);
    }

    private void CheckWritable(ExprNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.FuncCallExpr:
                throw Error("Can't use function return value in write context");
            case SyntaxKind.MethodCallExpr or SyntaxKind.NullsafeMethodCallExpr or SyntaxKind.StaticCallExpr:
                throw Error("Can't use method return value in write context");
        }

        if (IsShortCircuited(node))
            throw Error("Can't use nullsafe operator in write context");
        if (IsGlobals(node))
            throw Error("$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax");
    }

    private void CheckNotShortCircuited(ExprNode node)
    {
        if (IsShortCircuited(node))
            throw Error("Cannot take reference of a nullsafe chain");
    }

    private static bool IsSuperGlobal(string name) => SuperGlobals.Contains(name);
}
