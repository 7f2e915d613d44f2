using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// Members of classes.
internal sealed partial class CompileCheck
{
    private void CheckMember(StmtNode member)
    {
        _line = member.StartLine;
        switch (member)
        {
            case ClassMethodStmt method:
                CheckMethod(method);
                break;
            case PropertyStmt properties:
                CheckProperties(properties);
                break;
            case ClassConstStmt constants:
                _line = constants.Consts[0].StartLine;
                foreach (ConstNode constant in constants.Consts)
                    CheckClassConstant(constants, constant);
                break;
            case EnumCaseStmt enumCase:
                CheckCase(enumCase);
                NoteTick(enumCase);
                break;
            case TraitUseStmt use:
                CheckTraitUse(use);
                break;
        }
    }

    private void CheckMethod(ClassMethodStmt method)
    {
        ClassContext owner = _class!;
        Modifiers modifiers = method.Modifiers;
        string name = owner.Name + "::" + method.Name + "()";
        if ((modifiers & Modifiers.ReadOnly) != 0)
            throw Error("Cannot use 'readonly' as method modifier");
        bool isConstructor = method.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase);
        if ((modifiers & Modifiers.Private) != 0 && (modifiers & Modifiers.Final) != 0 && !isConstructor)
            Warn(ErrorLevel.CompileWarning, "Private methods cannot be final as they are never overridden by other classes");
        if (owner.IsInterface)
        {
            if ((modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
                throw Error("Access type for interface method " + name + " must be public");
            if ((modifiers & Modifiers.Final) != 0)
                throw Error("Interface method " + name + " must not be final");
            if ((modifiers & Modifiers.Abstract) != 0)
                throw Error("Interface method " + name + " must not be abstract");
        }

        if (owner.IsInterface || (modifiers & Modifiers.Abstract) != 0)
        {
            string kind = owner.IsInterface ? "Interface" : "Abstract";
            if ((modifiers & Modifiers.Private) != 0 && !owner.IsTrait)
                throw Error(kind + " function " + name + " cannot be declared private");
            if (method.Stmts is not null)
                throw Error(kind + " function " + name + " cannot contain body");
            (owner.AbstractMethods ??= []).Add(method.Name);
        }
        else if (method.Stmts is null)
        {
            throw Error("Non-abstract method " + name + " must contain body");
        }

        if (!owner.AddMethod(method.Name))
            throw Error("Cannot redeclare " + name);
        CheckAttributes(method.AttributeGroups, AttributeTarget.Method);
        CheckFunctionLike(method, method.Name, method.Params, null, method.Stmts, null);
    }

    private void CheckProperties(PropertyStmt statement)
    {
        ClassContext owner = _class!;
        _line = statement.Type?.StartLine ?? statement.Props[0].StartLine;
        if (owner.IsInterface)
            throw Error("Interfaces may not include properties");
        if (owner.IsEnum)
            throw Error("Enum " + owner.Name + " cannot include properties");
        if ((statement.Modifiers & Modifiers.Abstract) != 0)
            throw Error("Properties cannot be declared abstract");
        foreach (PropertyItemNode property in statement.Props)
        {
            CheckPropertyItem(owner, statement, property);
            CheckAttributes(statement.AttributeGroups, AttributeTarget.Property);
        }
    }

    private void CheckPropertyItem(ClassContext owner, PropertyStmt statement, PropertyItemNode property)
    {
        string name = owner.Name + "::$" + property.Name;
        TypeSummary type = default;
        if (statement.Type is not null)
        {
            type = CheckType(statement.Type);
            if ((type.Mask & (TypeMask.Void | TypeMask.Never | TypeMask.Callable)) != 0)
                throw Error("Property " + name + " cannot have type " + TypeText(statement.Type));
        }

        if ((statement.Modifiers & Modifiers.Final) != 0)
        {
            throw Error("Cannot declare property " + name
                + " final, the final modifier is allowed only for methods, classes, and class constants");
        }

        if (owner.HasProperty(property.Name))
            throw Error("Cannot redeclare " + name);
        if (property.Default is not null)
        {
            CheckConstantExpression(property.Default, allowsNew: false);
            if (statement.Type is not null)
                CheckPropertyDefault(name, statement.Type, type, property.Default);
        }

        if (owner.IsReadOnly || (statement.Modifiers & Modifiers.ReadOnly) != 0)
        {
            if (statement.Type is null)
                throw Error("Readonly property " + name + " must have type");
            if (property.Default is not null)
                throw Error("Readonly property " + name + " cannot have default value");
            if ((statement.Modifiers & Modifiers.Static) != 0)
                throw Error("Static property " + name + " cannot be readonly");
        }

        owner.AddProperty(property.Name);
    }

    private void CheckPropertyDefault(string name, SyntaxNode typeSyntax, TypeSummary type, ExprNode defaultValue)
    {
        Value value = Fold(defaultValue);
        if (value.IsUndefined || Accepts(type, value))
            return;
        if (value.IsNull && typeSyntax is not IntersectionTypeNode)
        {
            throw Error("Default value for property of type " + TypeText(typeSyntax) + " may not be null. Use the nullable type "
                + TypeText(typeSyntax, allowsNull: true) + " to allow null default value");
        }

        throw Error("Cannot use " + Conversions.TypeName(value) + " as default value for property " + name + " of type " + TypeText(typeSyntax));
    }

    private void CheckClassConstant(ClassConstStmt statement, ConstNode constant)
    {
        ClassContext owner = _class!;
        string name = owner.Name + "::" + constant.Name;
        CheckModifiers(statement.Modifiers & ~Modifiers.Final, "constant");
        if ((statement.Modifiers & Modifiers.Private) != 0 && (statement.Modifiers & Modifiers.Final) != 0)
            throw Error("Private constant " + name + " cannot be final as it is not visible to other classes");
        CheckConstantExpression(constant.Value, allowsNew: false);
        if (owner.IsInterface && (statement.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
            throw Error("Access type for interface constant " + name + " must be public");
        AddConstant(owner, constant.Name);
        CheckAttributes(statement.AttributeGroups, AttributeTarget.ClassConstant);
    }

    private void AddConstant(ClassContext owner, string name)
    {
        if (name.Equals("class", StringComparison.OrdinalIgnoreCase))
            throw Error("A class constant must not be called 'class'; it is reserved for class name fetching");
        if (!owner.AddConstant(name))
            throw Error("Cannot redefine class constant " + owner.Name + "::" + name);
    }

    /// <summary>Modifiers that neither constants nor trait aliases have.</summary>
    private void CheckModifiers(Modifiers modifiers, string member)
    {
        if ((modifiers & Modifiers.Static) != 0)
            throw Error("Cannot use 'static' as " + member + " modifier");
        if ((modifiers & Modifiers.Abstract) != 0)
            throw Error("Cannot use 'abstract' as " + member + " modifier");
        if ((modifiers & Modifiers.Final) != 0)
            throw Error("Cannot use 'final' as " + member + " modifier");
        if ((modifiers & Modifiers.ReadOnly) != 0)
            throw Error("Cannot use 'readonly' as " + member + " modifier");
    }

    private void CheckCase(EnumCaseStmt enumCase)
    {
        ClassContext owner = _class!;
        if (owner.Syntax is not EnumStmt declared)
            throw Error("Case can only be used in enums");
        if (declared.ScalarType is not null && enumCase.Expr is null)
            throw Error("Case " + enumCase.Name + " of backed enum " + owner.Name + " must have a value");
        if (declared.ScalarType is null && enumCase.Expr is not null)
            throw Error("Case " + enumCase.Name + " of non-backed enum " + owner.Name + " must not have a value");
        if (enumCase.Expr is not null)
            CheckConstantExpression(enumCase.Expr, allowsNew: false);
        AddConstant(owner, enumCase.Name);
        CheckAttributes(enumCase.AttributeGroups, AttributeTarget.ClassConstant);
    }

    private void CheckTraitUse(TraitUseStmt use)
    {
        foreach (NameNode trait in use.Traits)
        {
            if (_class!.IsInterface)
                throw Error("Cannot use traits inside of interfaces. " + trait.Text + " is used in " + _class.Name);
            CheckReservedReference(trait, "trait");
        }

        foreach (SyntaxNode adaptation in use.Adaptations)
        {
            switch (adaptation)
            {
                case TraitUsePrecedenceNode precedence:
                    CheckReservedReference(precedence.Trait, "trait");
                    foreach (NameNode excluded in precedence.InsteadOf)
                        CheckReservedReference(excluded, "trait");
                    break;
                case TraitUseAliasNode alias:
                    CheckModifiers(alias.NewModifier, "method");
                    if (alias.Trait is not null)
                        CheckReservedReference(alias.Trait, "trait");
                    break;
            }
        }
    }
}
