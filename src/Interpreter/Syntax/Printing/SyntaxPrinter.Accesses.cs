namespace MiniPhp.Interpreter.Syntax.Printing;

// Variables, members, arrays, calls and functions without a name.
internal sealed partial class SyntaxPrinter
{
    private void Variable(VariableExpr variable, int indent)
    {
        _text.Append('$');
        if (variable.Name is { } name)
            VariableName(name);
        else
            MemberName(variable.NameExpr!, indent);
    }

    private void Items(ArrayItemNode?[] items, int indent)
    {
        _text.Append('[');
        List(items, item => Item(item, indent));
        _text.Append(']');
    }

    private void Item(ArrayItemNode item, int indent)
    {
        if (item.Unpack)
        {
            _text.Append("...");
            Expression(item.Value, 20, indent);
            return;
        }

        if (item.Key is not null)
        {
            Expression(item.Key, 80, indent);
            _text.Append(" => ");
        }

        if (item.ByRef)
            _text.Append('&');
        Expression(item.Value, 80, indent);
    }

    private void Access(ExprNode node, int indent)
    {
        switch (node)
        {
            case ArrayDimFetchExpr element:
                Expression(element.Var, 260, indent);
                _text.Append('[');
                if (element.Dim is not null)
                    Expression(element.Dim, 0, indent);
                _text.Append(']');
                break;
            case PropertyFetchExpr property:
                Expression(property.Var, 0, indent);
                _text.Append("->");
                MemberName(property.Name, indent);
                break;
            case NullsafePropertyFetchExpr property:
                Expression(property.Var, 0, indent);
                _text.Append("?->");
                MemberName(property.Name, indent);
                break;
            case StaticPropertyFetchExpr property:
                NamespacedName(property.Class, indent);
                _text.Append("::$");
                MemberName(property.Name, indent);
                break;
            default:
                var constant = (ClassConstFetchExpr)node;
                if (constants is not null && constant.Class is NameNode owner)
                    _text.Append(constants.ConstantClass(owner));
                else
                    NamespacedName(constant.Class, indent);
                _text.Append("::").Append(constant.Name.Text);
                break;
        }
    }

    private void Call(CallLikeExpr call, int indent)
    {
        switch (call)
        {
            case FuncCallExpr function:
                NamespacedName(function.Name, indent);
                break;
            case MethodCallExpr method:
                Expression(method.Var, 0, indent);
                _text.Append("->");
                MemberName(method.Name, indent);
                break;
            case NullsafeMethodCallExpr method:
                Expression(method.Var, 0, indent);
                _text.Append("?->");
                MemberName(method.Name, indent);
                break;
            case StaticCallExpr method:
                NamespacedName(method.Class, indent);
                _text.Append("::");
                MemberName(method.Name, indent);
                break;
            case NewExpr { Class: ClassStmt anonymous }:
                AnonymousClass(anonymous, call.Args, indent);
                return;
            default:
                _text.Append("new ");
                if (constants is not null && ((NewExpr)call).Class is NameNode created)
                    _text.Append(constants.NewClass(created));
                else
                    NamespacedName(((NewExpr)call).Class, indent);
                break;
        }

        _text.Append('(');
        if (call.IsFirstClassCallable)
            _text.Append("...");
        else
            Arguments(call.Args, indent);
        _text.Append(')');
    }

    private void AnonymousClass(ClassStmt anonymous, ArgNode[] arguments, int indent)
    {
        _text.Append("new ");
        AttributeGroups(anonymous.AttributeGroups, indent, onLines: false);
        _text.Append("class");
        if (arguments.Length > 0)
        {
            _text.Append('(');
            Arguments(arguments, indent);
            _text.Append(')');
        }

        ClassBody(anonymous.Extends, anonymous.Implements, anonymous.Stmts, indent);
    }

    private void Arguments(ArgNode[] arguments, int indent) => List(arguments, argument => Argument(argument, 20, indent));

    private void Argument(ArgNode argument, int priority, int indent)
    {
        if (argument.Name is not null)
            _text.Append(argument.Name).Append(": ");
        if (argument.Unpack)
            _text.Append("...");
        Expression(argument.Value, priority, indent);
    }

    private void Closure(ClosureExpr closure, int indent)
    {
        AttributeGroups(closure.AttributeGroups, indent, onLines: false);
        _text.Append(closure.Static ? "static function " : "function ").Append(closure.ByRef ? "&" : "");
        Parameters(closure.Params, indent);
        if (closure.Uses.Length > 0)
        {
            _text.Append(" use(");
            List(closure.Uses, use => _text.Append(use.ByRef ? "&$" : "$").Append(use.Name));
            _text.Append(')');
        }

        ReturnType(closure.ReturnType, indent);
        _text.Append(" {\n");
        Statements(closure.Stmts, indent + 1);
        Indent(indent);
        _text.Append('}');
    }

    private void ArrowFunction(ArrowFunctionExpr arrow, int indent)
    {
        AttributeGroups(arrow.AttributeGroups, indent, onLines: false);
        _text.Append(arrow.Static ? "static fn" : "fn").Append(arrow.ByRef ? "&" : "");
        Parameters(arrow.Params, indent);
        ReturnType(arrow.ReturnType, indent);
        _text.Append(" => ");
        Expression(arrow.Expr, 0, indent);
    }

    private void Parameters(ParamNode[] parameters, int indent)
    {
        _text.Append('(');
        List(parameters, parameter => Parameter(parameter, indent));
        _text.Append(')');
    }

    private void Parameter(ParamNode parameter, int indent)
    {
        AttributeGroups(parameter.AttributeGroups, indent, onLines: false);
        if (parameter.Type is not null)
        {
            Type(parameter.Type, indent);
            _text.Append(' ');
        }

        _text.Append(parameter.ByRef ? "&" : "").Append(parameter.Variadic ? "..." : "").Append('$').Append(parameter.Name);
        Default(parameter.Default, 20, indent);
    }

    private void ReturnType(SyntaxNode? type, int indent)
    {
        if (type is null)
            return;
        _text.Append(": ");
        Type(type, indent);
    }

    private void Default(ExprNode? value, int priority, int indent)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        Expression(value, priority, indent);
    }
}
