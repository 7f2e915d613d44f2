using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>Turns class-like syntax into a <see cref="ClassDeclaration"/>: names resolved, constant expressions ready to be evaluated.</summary>
internal sealed class ClassDeclarations(FileCode file, NameScope scope, FunctionCode outer)
{
    /// <param name="syntax">The declaration.</param>
    /// <param name="name">Its full name; for an anonymous class the generated one.</param>
    public ClassDeclaration Create(ClassLikeStmt syntax, string name)
    {
        bool isTrait = syntax is TraitStmt;
        var members = new Members(name, isTrait);
        PhpType? backingType = syntax is EnumStmt { ScalarType: { } scalar } ? TypeLowering.Lower(scalar, scope) : null;
        foreach (StmtNode statement in syntax.Stmts)
            Add(statement, syntax, members);
        return new ClassDeclaration
        {
            Name = name,
            Kind = syntax switch
            {
                InterfaceStmt => ClassKind.Interface,
                TraitStmt => ClassKind.Trait,
                EnumStmt => ClassKind.Enum,
                _ => ClassKind.Class,
            },
            Flags = syntax is ClassStmt declared ? ToFlags(declared.Modifiers) : MemberFlags.None,
            ParentName = syntax is ClassStmt { Extends: { } parent } ? scope.Class(parent) : null,
            InterfaceNames = syntax switch
            {
                ClassStmt s => Array.ConvertAll(s.Implements, scope.Class),
                InterfaceStmt s => Array.ConvertAll(s.Extends, scope.Class),
                EnumStmt s => Array.ConvertAll(s.Implements, scope.Class),
                _ => [],
            },
            TraitNames = members.Traits.ToArray(),
            TraitAliases = members.Aliases.ToArray(),
            TraitPrecedences = members.Precedences.ToArray(),
            Constants = members.Constants.ToArray(),
            Properties = members.Properties.ToArray(),
            Methods = members.Methods.ToArray(),
            EnumBackingType = backingType,
            AllowsDynamicProperties = HasAttribute(syntax.AttributeGroups, "AllowDynamicProperties"),
            FileName = file.FileName,
            StartLine = syntax.StartLine,
            EndLine = syntax.EndLine,
            DocComment = syntax.DocComment,
            Attributes = InitializerOf(members).Attributes(syntax.AttributeGroups),
        };
    }

    private ConstantInitializer InitializerOf(Members members) =>
        new(file, scope, members.IsTrait ? null : members.ClassName, members.IsTrait ? members.ClassName : "");

    private void Add(StmtNode statement, ClassLikeStmt owner, Members members)
    {
        switch (statement)
        {
            case ClassConstStmt constants:
                foreach (ConstNode constant in constants.Consts)
                {
                    Value value = Initializer(constant.Value, members, out Func<PhpClass, Value>? initializer);
                    members.Constants.Add(new ConstantDeclaration(
                        constant.Name, WithVisibility(constants.Modifiers), value, initializer, constant.StartLine, constant.DocComment,
                        InitializerOf(members).Attributes(constants.AttributeGroups)));
                }

                break;
            case EnumCaseStmt enumCase:
                Func<PhpClass, Value>? backingInitializer = null;
                Value backing = enumCase.Expr is null ? Value.Undefined : Initializer(enumCase.Expr, members, out backingInitializer);
                members.Constants.Add(new ConstantDeclaration(
                    enumCase.Name, MemberFlags.Public | MemberFlags.EnumCase, backing, backingInitializer, enumCase.StartLine, enumCase.DocComment,
                    InitializerOf(members).Attributes(enumCase.AttributeGroups)));
                break;
            case PropertyStmt properties:
                foreach (PropertyItemNode property in properties.Props)
                    members.Properties.Add(Property(properties, property, members));
                break;
            case ClassMethodStmt method:
                AddMethod(method, owner, members);
                break;
            case TraitUseStmt use:
                AddTraitUse(use, members);
                break;
        }
    }

    private PropertyDeclaration Property(PropertyStmt properties, PropertyItemNode property, Members members)
    {
        PhpType? type = TypeLowering.Lower(properties.Type, scope);
        Func<PhpClass, Value>? initializer = null;
        Value value = property.Default is not null ? Initializer(property.Default, members, out initializer)
            : type is null ? Value.Null : Value.Undefined;
        // An int where only a float may be is a float from the start.
        if (type is not null && value.IsInt && (type.Mask & TypeMask.Int) == 0)
            value = (double)value.AsInt;
        return new PropertyDeclaration(
            property.Name, WithVisibility(properties.Modifiers), type, value, initializer, property.StartLine, property.DocComment,
            InitializerOf(members).Attributes(properties.AttributeGroups));
    }

    private void AddMethod(ClassMethodStmt method, ClassLikeStmt owner, Members members)
    {
        MemberFlags flags = WithVisibility(method.Modifiers);
        if (owner is InterfaceStmt)
            flags |= MemberFlags.Abstract;
        if (HasAttribute(method.AttributeGroups, "ReturnTypeWillChange"))
            flags |= MemberFlags.ReturnTypeWillChange;
        var functions = new FunctionDeclarations(file, scope, outer);
        UserFunction function = functions.Method(
            method, members.IsTrait ? null : members.ClassName, members.ClassName, members.IsTrait ? members.ClassName : "");
        function.Flags = flags;
        members.Methods.Add(function);
        foreach (ParamNode parameter in method.Params)
        {
            if (parameter.Modifiers == Modifiers.None)
                continue;
            PhpType? type = TypeLowering.Lower(parameter.Type, scope);
            members.Properties.Add(new PropertyDeclaration(
                parameter.Name,
                WithVisibility(parameter.Modifiers) | MemberFlags.Promoted,
                type,
                type is null ? Value.Null : Value.Undefined,
                null,
                parameter.StartLine,
                parameter.DocComment,
                InitializerOf(members).Attributes(parameter.AttributeGroups)));
        }
    }

    private void AddTraitUse(TraitUseStmt use, Members members)
    {
        foreach (NameNode trait in use.Traits)
            members.Traits.Add(scope.Class(trait));
        foreach (SyntaxNode adaptation in use.Adaptations)
        {
            switch (adaptation)
            {
                case TraitUseAliasNode alias:
                    members.Aliases.Add(new TraitAlias(
                        alias.Trait is null ? null : scope.Class(alias.Trait), alias.Method, alias.NewName, ToFlags(alias.NewModifier), alias.StartLine));
                    break;
                case TraitUsePrecedenceNode precedence:
                    members.Precedences.Add(new TraitPrecedence(
                        scope.Class(precedence.Trait), precedence.Method, Array.ConvertAll(precedence.InsteadOf, scope.Class), precedence.StartLine));
                    break;
            }
        }
    }

    /// <summary>A constant expression's value when it is a literal, else what evaluates it in a class.</summary>
    private Value Initializer(ExprNode expression, Members members, out Func<PhpClass, Value>? initializer)
    {
        initializer = null;
        FunctionCode code = InitializerOf(members).CodeOf(expression);
        if (new FunctionLowering(code, new UserFunction(code) { Name = "" }).TryLowerLiteral(expression, out Value literal))
            return literal;
        initializer = InitializerOf(members).Of(expression);
        return Value.Undefined;
    }

    private static bool HasAttribute(AttributeGroupNode[] groups, string name) =>
        Array.Exists(groups, group => Array.Exists(group.Attributes, attribute => attribute.Name.Text.TrimStart('\\').Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static MemberFlags ToFlags(Modifiers modifiers) => (MemberFlags)(int)modifiers;

    private static MemberFlags WithVisibility(Modifiers modifiers) =>
        (modifiers & Modifiers.Visibility) == 0 ? ToFlags(modifiers) | MemberFlags.Public : ToFlags(modifiers);

    private sealed class Members(string className, bool isTrait)
    {
        public string ClassName => className;

        public bool IsTrait => isTrait;

        public List<string> Traits { get; } = [];

        public List<TraitAlias> Aliases { get; } = [];

        public List<TraitPrecedence> Precedences { get; } = [];

        public List<ConstantDeclaration> Constants { get; } = [];

        public List<PropertyDeclaration> Properties { get; } = [];

        public List<PhpFunction> Methods { get; } = [];
    }
}
