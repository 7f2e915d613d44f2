namespace MiniPhp.Interpreter.Syntax.Printing;

// Functions, classes and their members.
internal sealed partial class SyntaxPrinter
{
    private void Declaration(StmtNode statement, int indent)
    {
        switch (statement)
        {
            case FunctionStmt function:
                AttributeGroups(function.AttributeGroups, indent, onLines: true);
                Function(function.Name, function, function.Stmts, indent);
                break;
            case ClassMethodStmt method:
                AttributeGroups(method.AttributeGroups, indent, onLines: true);
                MemberModifiers(method.Modifiers);
                _text.Append((method.Modifiers & Modifiers.Abstract) != 0 ? "abstract " : "").Append((method.Modifiers & Modifiers.Final) != 0 ? "final " : "");
                Function(method.Name, method, method.Stmts, indent);
                break;
            case ClassConstStmt constants:
                AttributeGroups(constants.AttributeGroups, indent, onLines: true);
                Visibility(constants.Modifiers);
                _text.Append("const ");
                List(constants.Consts, constant =>
                {
                    _text.Append(constant.Name);
                    Default(constant.Value, 20, indent);
                });
                break;
            case PropertyStmt properties:
                Properties(properties, indent);
                break;
            case EnumCaseStmt enumCase:
                AttributeGroups(enumCase.AttributeGroups, indent, onLines: true);
                _text.Append("case ").Append(enumCase.Name);
                Default(enumCase.Expr, 0, indent);
                break;
            case TraitUseStmt use:
                TraitUse(use, indent);
                break;
            case ClassLikeStmt type:
                Class(type, indent);
                break;
            default:
                throw new InvalidOperationException("No text for " + statement.Kind);
        }
    }

    /// <summary>A function with a name: a line of its own follows its body, or the semicolon in place of one.</summary>
    private void Function(string name, IFunctionLike function, StmtNode[]? statements, int indent)
    {
        _text.Append("function ").Append(function.ByRef ? "&" : "").Append(name);
        Parameters(function.Params, indent);
        ReturnType(function.ReturnType, indent);
        if (statements is null)
            _text.Append(';');
        else
            Body(statements, indent);
        _text.Append('\n');
    }

    private void Properties(PropertyStmt properties, int indent)
    {
        AttributeGroups(properties.AttributeGroups, indent, onLines: true);
        MemberModifiers(properties.Modifiers);
        if ((properties.Modifiers & Modifiers.ReadOnly) != 0)
            _text.Append("readonly ");
        if (properties.Type is not null)
        {
            Type(properties.Type, indent);
            _text.Append(' ');
        }

        List(properties.Props, property =>
        {
            _text.Append('$').Append(property.Name);
            Default(property.Default, 20, indent);
        });
    }

    private void MemberModifiers(Modifiers modifiers)
    {
        Visibility(modifiers);
        if ((modifiers & Modifiers.Static) != 0)
            _text.Append("static ");
    }

    private void Visibility(Modifiers modifiers) => _text.Append((modifiers & Modifiers.Visibility) switch
    {
        Modifiers.Protected => "protected ",
        Modifiers.Private => "private ",
        _ => "public ",
    });

    // ---------------------------------------------------------------- classes

    private void Class(ClassLikeStmt type, int indent)
    {
        AttributeGroups(type.AttributeGroups, indent, onLines: true);
        switch (type)
        {
            case InterfaceStmt parts:
                // PHP keeps what an interface extends where a class keeps what it implements, and writes it so.
                _text.Append("interface ").Append(type.Name);
                ClassBody(null, parts.Extends, type.Stmts, indent);
                break;
            case TraitStmt:
                _text.Append("trait ").Append(type.Name);
                ClassBody(null, [], type.Stmts, indent);
                break;
            case EnumStmt parts:
                _text.Append("enum ").Append(type.Name);
                ReturnType(parts.ScalarType, indent);
                ClassBody(null, parts.Implements, type.Stmts, indent);
                break;
            default:
                var declared = (ClassStmt)type;
                _text.Append((declared.Modifiers & Modifiers.Abstract) != 0 ? "abstract " : "")
                    .Append((declared.Modifiers & Modifiers.Final) != 0 ? "final " : "")
                    .Append((declared.Modifiers & Modifiers.ReadOnly) != 0 ? "readonly " : "")
                    .Append("class ").Append(type.Name);
                ClassBody(declared.Extends, declared.Implements, type.Stmts, indent);
                break;
        }

        _text.Append('\n');
    }

    private void ClassBody(NameNode? parent, NameNode[] interfaces, StmtNode[] members, int indent)
    {
        if (parent is not null)
        {
            _text.Append(" extends ");
            Name(parent);
        }

        if (interfaces.Length > 0)
        {
            _text.Append(" implements ");
            Names(interfaces);
        }

        Body(members, indent);
    }

    private void TraitUse(TraitUseStmt use, int indent)
    {
        _text.Append("use ");
        Names(use.Traits);
        if (use.Adaptations.Length == 0)
        {
            _text.Append(';');
            return;
        }

        _text.Append(" {\n");
        foreach (SyntaxNode adaptation in use.Adaptations)
        {
            Indent(indent + 1);
            if (adaptation is TraitUsePrecedenceNode precedence)
                Precedence(precedence);
            else
                Alias((TraitUseAliasNode)adaptation);
            _text.Append(";\n");
        }

        Indent(indent);
        _text.Append('}');
    }

    private void Precedence(TraitUsePrecedenceNode precedence)
    {
        _text.Append(precedence.Trait.Text).Append("::").Append(precedence.Method).Append(" insteadof ");
        Names(precedence.InsteadOf);
    }

    private void Alias(TraitUseAliasNode alias)
    {
        if (alias.Trait is not null)
            _text.Append(alias.Trait.Text).Append("::");
        _text.Append(alias.Method).Append(" as");
        if ((alias.NewModifier & Modifiers.Visibility) != 0)
            _text.Append(' ').Append((alias.NewModifier & Modifiers.Visibility).ToString().ToLowerInvariant());
        if (alias.NewName is not null)
            _text.Append(' ').Append(alias.NewName);
    }

    // ---------------------------------------------------------------- attributes

    private void AttributeGroups(AttributeGroupNode[] groups, int indent, bool onLines)
    {
        foreach (AttributeGroupNode group in groups)
        {
            _text.Append("#[");
            List(group.Attributes, attribute => Attribute(attribute, indent));
            _text.Append(']');
            if (onLines)
                _text.Append('\n').Append(' ', 4 * indent);
            else
                _text.Append(' ');
        }
    }

    private void Attribute(AttributeNode attribute, int indent)
    {
        Name(attribute.Name);
        if (attribute.Args.Length == 0)
            return;
        _text.Append('(');
        Arguments(attribute.Args, indent);
        _text.Append(')');
    }
}
