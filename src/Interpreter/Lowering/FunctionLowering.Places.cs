using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Variables, elements, properties and lists.
internal sealed partial class FunctionLowering
{
    /// <summary>While a chain such as <c>$a?->b->c</c> is lowered: its nullsafe heads, innermost first.</summary>
    private List<(Expression Head, int Slot)>? _nullsafeHeads;

    private static bool IsPlace(ExprNode node) =>
        node is VariableExpr or ArrayDimFetchExpr or PropertyFetchExpr or StaticPropertyFetchExpr && !SuperGlobals.IsGlobals(node);

    /// <summary>True for a variable with a fixed name that belongs to the function.</summary>
    private static bool IsLocal(ExprNode node, out string name)
    {
        name = node is VariableExpr { Name: { } written } ? written : "";
        return name.Length > 0 && !SuperGlobals.Contains(name);
    }

    /// <summary>A variable, element, property or static property.</summary>
    private Variable LowerPlace(ExprNode node)
    {
        int line = node.StartLine;
        switch (node)
        {
            case VariableExpr { Name: { } name }:
                if (SuperGlobals.Contains(name))
                    return new SuperGlobalVariable(name, line);
                return new LocalVariable(LocalSlot(name), line);
            case VariableExpr { NameExpr: StringScalar name }:
                return LowerPlace(new VariableExpr(name.Value.ToLatin1(), null, new LineSpan(line, node.EndLine)));
            case VariableExpr variable:
                return new DynamicVariable(Lower(variable.NameExpr!), line);
            case ArrayDimFetchExpr element when SuperGlobals.IsGlobals(element.Var):
                return new GlobalVariable(Lower(element.Dim!), line);
            case ArrayDimFetchExpr element:
                if (element.Dim is not null)
                    line = OperatorLine(element, element.Dim);
                Expression holder = LowerBase(element.Var, line);
                if (_inConstantExpression)
                    holder = new ElementOperand(holder, line);
                return new ElementVariable(holder, element.Dim is null ? null : LowerOperand(element.Dim, line), line);
            case PropertyFetchExpr property:
                return LowerProperty(property.Var, property.Name, line);
            case NullsafePropertyFetchExpr property:
                return LowerProperty(property.Var, property.Name, line, isNullsafe: true);
            case StaticPropertyFetchExpr property:
                ClassReference reference = LowerClass(property.Class);
                return property.Name is IdentifierNode identifier
                    ? new StaticPropertyVariable(reference, identifier.Text, null, line)
                    : new StaticPropertyVariable(reference, null, Lower((ExprNode)property.Name), line);
            default:
                throw new InvalidOperationException("Not a place: " + node.Kind);
        }
    }

    private PropertyVariable LowerProperty(ExprNode holder, SyntaxNode name, int line, bool isNullsafe = false)
    {
        Expression target = LowerBase(holder, name is IdentifierNode ? name.StartLine : line);
        if (isNullsafe)
            target = NullsafeHead(target);
        if (_inConstantExpression)
            target = new EnumOperand(target, name is ExprNode dynamic ? Lower(dynamic) : null, line);
        if (name is IdentifierNode identifier)
            return new PropertyVariable(target, new PropertyName(identifier.Text), null, identifier.StartLine);
        Expression nameExpression = Lower((ExprNode)name);
        return new PropertyVariable(target, null, nameExpression, line);
    }

    /// <summary>What an element or property is taken from: a place when it is one, so that it can be written through.</summary>
    private Expression LowerBase(ExprNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Prepared(node) is { } prepared)
            return prepared;
        switch (node)
        {
            case VariableExpr { Name: "this" }:
                return new ThisVariable(node.StartLine);
            case VariableExpr when SuperGlobals.IsGlobals(node):
                return new GlobalsCopy(node.StartLine);
            case ArrayDimFetchExpr or PropertyFetchExpr or NullsafePropertyFetchExpr or VariableExpr or StaticPropertyFetchExpr:
                return LowerPlace(node);
            case MethodCallExpr or NullsafeMethodCallExpr:
                return LowerMethodCall(node);
            case StaticCallExpr call when _nullsafeHeads is not null && IsNullsafeStatic(node):
                return LowerStaticCall(call);
            default:
                List<(Expression, int)>? outer = _nullsafeHeads;
                _nullsafeHeads = null;
                Expression lowered = Lower(node);
                _nullsafeHeads = outer;
                return lowered;
        }
    }

    /// <summary>The head of a nullsafe access moves into a temporary that is tested before the chain is evaluated.</summary>
    private Expression NullsafeHead(Expression head)
    {
        int slot = TemporarySlot();
        _nullsafeHeads!.Add((head, slot));
        return new Temporary(slot, head.Line);
    }

    /// <summary>A chain of accesses and calls, read. Short-circuits as a whole when a nullsafe head is null.</summary>
    private Expression LowerChain(ExprNode node)
    {
        List<(Expression Head, int Slot)>? outer = _nullsafeHeads;
        _nullsafeHeads = [];
        Expression body = node switch
        {
            MethodCallExpr or NullsafeMethodCallExpr => LowerMethodCall(node),
            StaticCallExpr call => LowerStaticCall(call),
            _ => LowerPlace(node),
        };
        List<(Expression Head, int Slot)> heads = _nullsafeHeads;
        _nullsafeHeads = outer;
        if (heads.Count > 0)
            return new NullsafeChain(heads.ToArray(), body, node.StartLine);
        return body is Variable place && IsOfTemporary(node) ? new VariableOfTemporary(place, node.StartLine) : body;
    }

    /// <summary>True for a static property or a call of a static method of the class that a chain with a nullsafe access gives.</summary>
    private static bool IsNullsafeStatic(ExprNode node)
    {
        bool isStatic = false;
        ExprNode? at = node;
        while (at is not null)
        {
            if (at is NullsafePropertyFetchExpr or NullsafeMethodCallExpr)
                return isStatic;
            SyntaxNode? @class = at switch
            {
                StaticPropertyFetchExpr property => property.Class,
                StaticCallExpr call => call.Class,
                _ => null,
            };
            isStatic |= @class is not null;
            at = @class as ExprNode ?? Receiver(at);
        }

        return false;
    }

    /// <summary>True for an element or property of what a call, new or clone gives.</summary>
    private static bool IsOfTemporary(ExprNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ArrayDimFetchExpr element:
                    node = element.Var;
                    break;
                case PropertyFetchExpr property:
                    node = property.Var;
                    break;
                case ArrayExpr array:
                    return Array.Exists(array.Items, item => item!.Value is CallLikeExpr or CloneExpr or ArrayExpr && IsOfTemporary(item.Value));
                default:
                    return node is CallLikeExpr or CloneExpr;
            }
        }
    }

    /// <summary>
    /// Builds an assignment so that the place's parts are evaluated before the value, as PHP does, when anybody could tell.
    /// </summary>
    private Expression WithOrderedParts(ExprNode target, ExprNode value, int line, Func<Variable, Expression, Expression> build)
    {
        if (IsSimpleValue(value) || !HasEffectfulParts(target))
            return build(LowerPlace(target), Lower(value));
        var parts = new List<(Expression Part, int Slot)>();
        Variable place = LowerWithPartsInTemporaries(target, parts);
        return new WithTemporaries(parts.ToArray(), build(place, Lower(value)), line);
    }

    private static bool IsSimpleValue(ExprNode value) =>
        value is VariableExpr { Name: not null } or IntScalar or FloatScalar or StringScalar or ConstFetchExpr;

    private static bool HasEffectfulParts(ExprNode target) => target switch
    {
        ArrayDimFetchExpr element =>
            (element.Dim is not null && !IsSimpleValue(element.Dim)) || HasEffectfulParts(element.Var),
        PropertyFetchExpr property =>
            (property.Name is ExprNode name && !IsSimpleValue(name)) || HasEffectfulParts(property.Var),
        VariableExpr { Name: null } => true,
        VariableExpr => false,
        StaticPropertyFetchExpr property => property.Name is ExprNode name && !IsSimpleValue(name),
        _ => true,
    };

    private Variable LowerWithPartsInTemporaries(ExprNode target, List<(Expression Part, int Slot)> parts)
    {
        int line = target.StartLine;
        switch (target)
        {
            case ArrayDimFetchExpr element when !SuperGlobals.IsGlobals(element.Var):
                Expression holder = LowerBaseWithParts(element.Var, parts);
                return new ElementVariable(holder, element.Dim is null ? null : ToTemporary(element.Dim, parts), line);
            case PropertyFetchExpr property:
                Expression instance = LowerBaseWithParts(property.Var, parts);
                return property.Name is IdentifierNode identifier
                    ? new PropertyVariable(instance, new PropertyName(identifier.Text), null, line)
                    : new PropertyVariable(instance, null, ToTemporary((ExprNode)property.Name, parts), line);
            case VariableExpr { NameExpr: not (null or StringScalar) } variable:
                return new DynamicVariable(ToTemporary(variable.NameExpr, parts), line);
            case StaticPropertyFetchExpr { Name: ExprNode name } property:
                return new StaticPropertyVariable(LowerClass(property.Class), null, ToTemporary(name, parts), line);
            default:
                return LowerPlace(target);
        }
    }

    private Expression LowerBaseWithParts(ExprNode node, List<(Expression Part, int Slot)> parts)
    {
        if (node is VariableExpr { Name: "this" })
            return new ThisVariable(node.StartLine);
        if (node is ArrayDimFetchExpr or PropertyFetchExpr or VariableExpr { Name: null } or StaticPropertyFetchExpr)
            return LowerWithPartsInTemporaries(node, parts);
        return IsPlace(node) ? LowerPlace(node) : ToTemporary(node, parts);
    }

    private Expression ToTemporary(ExprNode node, List<(Expression Part, int Slot)> parts)
    {
        Expression lowered = Lower(node);
        if (lowered is Constant or LocalVariable)
            return lowered;
        int slot = TemporarySlot();
        parts.Add((lowered, slot));
        return new Temporary(slot, node.StartLine);
    }

    // ---------------------------------------------------------------- lists

    /// <summary>The items when the node is a list to destructure into, else null.</summary>
    private static ArrayItemNode?[]? ListItems(ExprNode node) => node switch
    {
        ListExpr list => list.Items,
        ArrayExpr { Short: true } array => array.Items,
        _ => null,
    };

    private Expression LowerListAssign(ArrayItemNode?[] items, AssignExpr assign)
    {
        ListTarget?[] targets = LowerListTargets(items);
        if (HasReference(targets) && IsPlace(assign.Expr))
            return new ListAssignReference(targets, LowerPlace(assign.Expr), assign.StartLine);
        if (HasReference(targets))
        {
            return new ListAssignReferenceFromCall(targets, Lower(assign.Expr), assign.StartLine);
        }

        return new ListAssign(targets, Lower(assign.Expr), assign.StartLine);
    }

    private static bool HasReference(ListExpr list) =>
        Array.Exists(list.Items, item => item is not null && (item.ByRef || (item.Value is ListExpr nested && HasReference(nested))));

    private static bool HasReference(ListTarget?[] targets) =>
        Array.Exists(targets, target => target is not null && (target.IsByReference || (target.Nested is not null && HasReference(target.Nested))));

    private ListTarget?[] LowerListTargets(ArrayItemNode?[] items)
    {
        var targets = new ListTarget?[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is not { } item)
                continue;
            Expression? key = item.Key is null ? null : Lower(item.Key);
            if (ListItems(item.Value) is { } nested)
            {
                ListTarget?[] inner = LowerListTargets(nested);
                targets[i] = new ListTarget(key, null, inner, item.ByRef || HasReference(inner));
            }
            else
            {
                targets[i] = new ListTarget(key, LowerPlace(item.Value), null, item.ByRef);
            }
        }

        return targets;
    }
}
