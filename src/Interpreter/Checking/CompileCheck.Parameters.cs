using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// Parameter lists, promoted constructor parameters among them.
internal sealed partial class CompileCheck
{
    private void CheckParameters(ParamNode[] parameters)
    {
        int lastRequired = Array.FindLastIndex(parameters, parameter => parameter is { Default: null, Variadic: false });
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamNode parameter = parameters[i];
            CheckParameterName(parameters, i);
            if (i > 0 && parameters[i - 1].Variadic)
                throw Error("Only the last parameter can be variadic");
            Value defaultValue = CheckDefault(parameters, i, lastRequired);
            CheckAttributes(parameter.AttributeGroups, AttributeTarget.Parameter,
                parameter.Modifiers != Modifiers.None ? AttributeTarget.Property : AttributeTarget.None);
            TypeSummary type = default;
            if (parameter.Type is not null)
                type = CheckParameterType(parameter, defaultValue);
            if (parameter.Modifiers != Modifiers.None)
                CheckPromotion(parameter, type);
        }
    }

    private void CheckParameterName(ParamNode[] parameters, int index)
    {
        string name = parameters[index].Name;
        if (IsSuperGlobal(name))
            throw Error("Cannot re-assign auto-global variable " + name);
        for (int i = 0; i < index; i++)
        {
            if (parameters[i].Name == name)
                throw Error("Redefinition of parameter $" + name);
        }

        if (name == "this")
            throw Error("Cannot use $this as parameter");
    }

    /// <summary>Returns the default value where it is known when PHP compiles and a type has to take it.</summary>
    private Value CheckDefault(ParamNode[] parameters, int index, int lastRequired)
    {
        ParamNode parameter = parameters[index];
        if (parameter.Default is null)
            return Value.Undefined;
        if (parameter.Variadic)
            throw Error("Variadic parameter cannot have a default value");
        CheckConstantExpression(parameter.Default, allowsNew: true);
        Value value = parameter.Type is null ? Value.Undefined : Fold(parameter.Default);
        if (index >= lastRequired)
            return value;
        if (!(value.IsNull && parameter.Type is not null and not NullableTypeNode))
        {
            Warn(ErrorLevel.Deprecated, "Optional parameter $" + parameter.Name + " declared before required parameter $"
                + parameters[lastRequired].Name + " is implicitly treated as a required parameter");
        }

        // A required parameter: its default counts only for what null says about the type.
        return value.IsNull ? value : Value.Undefined;
    }

    private TypeSummary CheckParameterType(ParamNode parameter, Value defaultValue)
    {
        bool allowsNull = defaultValue.IsNull && parameter.Modifiers == Modifiers.None;
        TypeSummary type = CheckType(parameter.Type!, allowsNull);
        if ((type.Mask & TypeMask.Void) != 0)
            throw Error("void cannot be used as a parameter type");
        if ((type.Mask & TypeMask.Never) != 0)
            throw Error("never cannot be used as a parameter type");
        if (!defaultValue.IsUndefined && !allowsNull && !Accepts(type, defaultValue))
        {
            throw Error("Cannot use " + Conversions.TypeName(defaultValue) + " as default value for parameter $" + parameter.Name
                + " of type " + TypeText(parameter.Type!));
        }

        return type;
    }

    private void CheckPromotion(ParamNode parameter, TypeSummary type)
    {
        if (_class is null || _function.Syntax is not ClassMethodStmt method
            || !method.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
        {
            throw Error("Cannot declare promoted property outside a constructor");
        }

        if (_class.IsInterface || (method.Modifiers & Modifiers.Abstract) != 0)
            throw Error("Cannot declare promoted property in an abstract constructor");
        if (parameter.Variadic)
            throw Error("Cannot declare variadic promoted property");
        if (!_class.AddProperty(parameter.Name))
            throw Error("Cannot redeclare " + _class.Name + "::$" + parameter.Name);
        if ((type.Mask & TypeMask.Callable) != 0)
            throw Error("Property " + _class.Name + "::$" + parameter.Name + " cannot have type " + TypeText(parameter.Type!));
        bool isReadOnly = _class.IsReadOnly || (parameter.Modifiers & Modifiers.ReadOnly) != 0;
        if (isReadOnly && parameter.Type is null)
            throw Error("Readonly property " + _class.Name + "::$" + parameter.Name + " must have type");
        CheckAttributes(parameter.AttributeGroups, AttributeTarget.Property, AttributeTarget.Parameter);
    }
}
