using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>The mistakes in class-like declarations that PHP finds when it compiles them, whether or not they are ever declared.</summary>
/// <param name="file">The file.</param>
/// <param name="syntax">The declaration.</param>
/// <param name="className">Its full name as messages show it.</param>
internal sealed class ClassSyntaxCheck(FileCode file, ClassLikeStmt syntax, string className)
{
    private readonly HashSet<string> _constants = [];
    private readonly HashSet<string> _properties = [];
    private readonly HashSet<string> _methods = new(StringComparer.OrdinalIgnoreCase);

    private bool IsInterface => syntax is InterfaceStmt;

    /// <exception cref="CompileError">The first mistake, in source order.</exception>
    public void CheckHead()
    {
        if (syntax.Name is { } name && IsReserved(name))
            throw Error("Cannot use '" + name + "' as class name as it is reserved", syntax.StartLine);
        switch (syntax)
        {
            case ClassStmt declared:
                CheckReference(declared.Extends, "class");
                CheckReferences(declared.Implements, "interface");
                break;
            case InterfaceStmt extending:
                CheckReferences(extending.Extends, "interface");
                break;
            case EnumStmt declared:
                CheckReferences(declared.Implements, "interface");
                break;
        }
    }

    public void CheckBackingType(PhpType? type)
    {
        if (type is not null && !(type.IsBuiltInOnly && type.Mask is TypeMask.Int or TypeMask.String))
            throw Error("Enum backing type must be int or string, " + type + " given", syntax.StartLine);
    }

    public void CheckTraits(TraitUseStmt use)
    {
        if (IsInterface)
            throw Error("Cannot use traits inside of interfaces. " + use.Traits[0].Text + " is used in " + className, use.StartLine);
        CheckReferences(use.Traits, "trait");
    }

    public void CheckConstants(ClassConstStmt constants)
    {
        foreach (ConstNode constant in constants.Consts)
        {
            if (IsInterface && (constants.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
                throw Error("Access type for interface constant " + className + "::" + constant.Name + " must be public", constant.StartLine);
            foreach (Modifiers modifier in (Modifiers[])[Modifiers.Static, Modifiers.Abstract, Modifiers.ReadOnly])
            {
                if ((constants.Modifiers & modifier) != 0)
                    throw Error("Cannot use '" + modifier.ToString().ToLowerInvariant() + "' as constant modifier", constant.StartLine);
            }

            if ((constants.Modifiers & Modifiers.Private) != 0 && (constants.Modifiers & Modifiers.Final) != 0)
            {
                throw Error("Private constant " + className + "::" + constant.Name + " cannot be final as it is not visible to other classes",
                    constant.StartLine);
            }

            AddConstant(constant.Name, constant.StartLine);
        }
    }

    public void CheckCase(EnumCaseStmt enumCase)
    {
        if (syntax is not EnumStmt declared)
            throw Error("Case can only be used in enums", enumCase.StartLine);
        AddConstant(enumCase.Name, enumCase.StartLine);
        if (declared.ScalarType is null && enumCase.Expr is not null)
            throw Error("Case " + enumCase.Name + " of non-backed enum " + className + " must not have a value", enumCase.StartLine);
        if (declared.ScalarType is not null && enumCase.Expr is null)
            throw Error("Case " + enumCase.Name + " of backed enum " + className + " must have a value", enumCase.StartLine);
    }

    private void AddConstant(string name, int line)
    {
        if (name.Equals("class", StringComparison.OrdinalIgnoreCase))
            throw Error("A class constant must not be called 'class'; it is reserved for class name fetching", line);
        if (!_constants.Add(name))
            throw Error("Cannot redefine class constant " + className + "::" + name, line);
    }

    /// <param name="statement">The declaration of one or more properties.</param>
    /// <param name="property">One of them.</param>
    /// <param name="type">Its type, or null.</param>
    public void CheckProperty(PropertyStmt statement, PropertyItemNode property, PhpType? type)
    {
        if (IsInterface)
            throw Error("Interfaces may not include properties", property.StartLine);
        if (syntax is EnumStmt)
            throw Error("Enum " + className + " cannot include properties", property.StartLine);
        if ((statement.Modifiers & Modifiers.Abstract) != 0)
            throw Error("Properties cannot be declared abstract", property.StartLine);
        if ((statement.Modifiers & Modifiers.Final) != 0)
        {
            throw Error("Cannot declare property " + className + "::$" + property.Name
                + " final, the final modifier is allowed only for methods, classes, and class constants", property.StartLine);
        }

        AddProperty(property.Name, type, property.StartLine);
        CheckReadOnly(property.Name, statement.Modifiers, type, property.Default is not null, property.StartLine);
    }

    private void AddProperty(string name, PhpType? type, int line)
    {
        if (type is not null && (type.Mask & (TypeMask.Void | TypeMask.Never | TypeMask.Callable)) != 0)
            throw Error("Property " + className + "::$" + name + " cannot have type " + type, line);
        if (!_properties.Add(name))
            throw Error("Cannot redeclare " + className + "::$" + name, line);
    }

    private void CheckReadOnly(string name, Modifiers modifiers, PhpType? type, bool hasDefault, int line)
    {
        bool isReadOnly = (modifiers & Modifiers.ReadOnly) != 0 || syntax is ClassStmt { Modifiers: var own } && (own & Modifiers.ReadOnly) != 0;
        if (!isReadOnly)
            return;
        if ((modifiers & Modifiers.Static) != 0)
            throw Error("Static property " + className + "::$" + name + " cannot be readonly", line);
        if (type is null)
            throw Error("Readonly property " + className + "::$" + name + " must have type", line);
        if (hasDefault)
            throw Error("Readonly property " + className + "::$" + name + " cannot have default value", line);
    }

    /// <param name="property">A property with a default that is a literal.</param>
    /// <param name="type">Its type.</param>
    /// <param name="given">The built-in type of the literal.</param>
    /// <param name="givenName">As messages name it.</param>
    public void CheckDefault(PropertyItemNode property, PhpType type, TypeMask given, string givenName)
    {
        if ((type.Mask & given) != 0 || (given == TypeMask.Int && (type.Mask & TypeMask.Float) != 0))
            return;
        if (given == TypeMask.Null)
        {
            string text = type.ToString();
            throw Error("Default value for property of type " + text + " may not be null. Use the nullable type "
                + new PhpType(type.Mask | TypeMask.Null, type.ClassNames, type.Intersections) + " to allow null default value", property.StartLine);
        }

        throw Error("Cannot use " + givenName + " as default value for property " + className + "::$" + property.Name + " of type " + type,
            property.StartLine);
    }

    public void CheckMethod(ClassMethodStmt method)
    {
        string name = className + "::" + method.Name + "()";
        if ((method.Modifiers & Modifiers.ReadOnly) != 0)
            throw Error("Cannot use 'readonly' as method modifier", method.StartLine);
        if (IsInterface)
        {
            if ((method.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
                throw Error("Access type for interface method " + name + " must be public", method.StartLine);
            if ((method.Modifiers & Modifiers.Final) != 0)
                throw Error("Interface method " + name + " must not be final", method.StartLine);
            if ((method.Modifiers & Modifiers.Abstract) != 0)
                throw Error("Interface method " + name + " must not be abstract", method.StartLine);
            if (method.Stmts is not null)
                throw Error("Interface function " + name + " cannot contain body", method.StartLine);
        }
        else if ((method.Modifiers & Modifiers.Abstract) != 0)
        {
            if ((method.Modifiers & Modifiers.Private) != 0 && syntax is not TraitStmt)
                throw Error("Abstract function " + name + " cannot be declared private", method.StartLine);
            if (method.Stmts is not null)
                throw Error("Abstract function " + name + " cannot contain body", method.StartLine);
        }
        else if (method.Stmts is null)
        {
            throw Error("Non-abstract method " + name + " must contain body", method.StartLine);
        }

        if (!_methods.Add(method.Name))
            throw Error("Cannot redeclare " + name, method.StartLine);
    }

    /// <summary>A constructor parameter that is a property too; on any other method it is a mistake.</summary>
    public void CheckPromoted(ClassMethodStmt method, ParamNode parameter, PhpType? type)
    {
        if (!method.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
            throw Error("Cannot declare promoted property outside a constructor", parameter.StartLine);
        if (IsInterface || (method.Modifiers & Modifiers.Abstract) != 0)
            throw Error("Cannot declare promoted property in an abstract constructor", parameter.StartLine);
        if (parameter.Variadic)
            throw Error("Cannot declare variadic promoted property", parameter.StartLine);
        AddProperty(parameter.Name, type, parameter.StartLine);
        CheckReadOnly(parameter.Name, parameter.Modifiers, type, hasDefault: false, parameter.StartLine);
    }

    private void CheckReferences(NameNode[] names, string kind)
    {
        foreach (NameNode name in names)
            CheckReference(name, kind);
    }

    private void CheckReference(NameNode? name, string kind)
    {
        if (name is not null && name.Text.ToLowerInvariant() is "self" or "parent" or "static")
            throw Error("Cannot use '" + name.Text + "' as " + kind + " name, as it is reserved", name.StartLine);
    }

    private static bool IsReserved(string name) => name.ToLowerInvariant() is
        "bool" or "false" or "float" or "int" or "null" or "parent" or "self" or "static" or "string" or "true" or "void" or "never"
        or "iterable" or "object" or "mixed";

    private CompileError Error(string message, int line) => new(message, file.FileName, line);
}
