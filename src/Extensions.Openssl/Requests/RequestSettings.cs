using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>How keys and requests are made: a script's options, and OpenSSL's configuration file for the rest.</summary>
/// <remarks>https://www.php.net/openssl_csr_new (the parameter $options)</remarks>
internal sealed unsafe class RequestSettings : IDisposable
{
    private readonly Engine _engine;
    private readonly OpensslState _state;
    private readonly PhpArray? _options;
    private PhpString _section = PhpString.Empty;

    private RequestSettings(Engine engine, PhpArray? options)
    {
        _engine = engine;
        _options = options;
        _state = OpensslState.Of(engine);
    }

    /// <summary>The configuration file that is read when a script names none.</summary>
    public static PhpString DefaultFile
    {
        get
        {
            if (Libc.TryGetEnvironment("OPENSSL_CONF"u8, out ReadOnlySpan<byte> file) || Libc.TryGetEnvironment("SSLEAY_CONF"u8, out file))
                return PhpString.From(file);
            return PhpString.Concat(CString.Of(LibCrypto.X509_get_default_cert_area()).Span, "/openssl.cnf"u8);
        }
    }

    /// <summary>OpenSSL's settings.</summary>
    public nint Handle { get; private set; }

    /// <summary>The digest that signs.</summary>
    public nint Digest { get; private set; }

    /// <summary>The section of the file with extensions of certificates; null for none.</summary>
    public PhpString? CertificateExtensions { get; private set; }

    /// <summary>The section of the file with extensions of requests; null for none.</summary>
    public PhpString? RequestExtensions { get; private set; }

    /// <summary>Bits of a new key.</summary>
    public int KeyBits { get; private set; }

    /// <summary>OPENSSL_KEYTYPE_* of a new key.</summary>
    public int KeyType { get; private set; }

    /// <summary>OpenSSL's number of a new key's curve; 0 for none.</summary>
    public int Curve { get; private set; }

    /// <summary>A key that is written with a passphrase is encrypted.</summary>
    public bool EncryptsKey { get; private set; }

    /// <summary>The cipher that encrypts it; 0 when the script names none.</summary>
    public nint KeyCipher { get; private set; }

    /// <summary>Reads options and file; null when there is something wrong, mostly after a warning.</summary>
    public static RequestSettings? Read(Engine engine, PhpArray? options)
    {
        var settings = new RequestSettings(engine, options);
        if (settings.Load())
            return settings;
        settings.Dispose();
        return null;
    }

    private bool Load()
    {
        PhpString file = Option("config") ?? DefaultFile;
        _section = Option("config_section_name") ?? PhpString.FromLatin1("req");

        // The default file is always looked at: what is wrong with it is among the errors.
        nint defaults = LibCrypto.NCONF_new(0);
        if (!Load(defaults, DefaultFile))
            _state.KeepErrors();
        LibCrypto.NCONF_free(defaults);
        Handle = LibCrypto.NCONF_new(0);
        if (!Load(Handle, file))
            return false;
        ReadIdentifierFile();
        if (!AddIdentifiers())
            return false;
        PhpString? digest = OptionOrSetting("digest_alg", "default_md");
        CertificateExtensions = OptionOrSetting("x509_extensions", "x509_extensions");
        RequestExtensions = OptionOrSetting("req_extensions", "req_extensions");
        KeyBits = (int)(Number("private_key_bits") ?? SettingNumber("default_bits"));
        KeyType = (int)(Number("private_key_type") ?? OpensslConstants.OPENSSL_KEYTYPE_RSA);
        if (!ReadEncryption())
            return false;
        SetDigest(digest ?? Setting("default_md"));
        return IsUsable("extensions_section", CertificateExtensions, file) && ReadCurve() && SetStringMask() && IsUsable("request_extensions_section", RequestExtensions, file);
    }

    private static bool Load(nint settings, PhpString file)
    {
        fixed (byte* name = CString.Terminated(file))
            return LibCrypto.NCONF_load(settings, name, null) != 0;
    }

    private PhpString? Option(string name) => _options?[name].Dereferenced is { IsString: true } value ? value.AsString : null;

    private long? Number(string name) => _options?[name].Dereferenced is { IsInt: true } value ? value.AsInt : null;

    /// <summary>An option of the script, or a setting of the file's section; null, with the errors of before kept, for neither.</summary>
    private PhpString? OptionOrSetting(string option, string setting)
    {
        PhpString? value = Option(option) ?? Setting(setting);
        if (value is null)
            _state.KeepErrors();
        return value;
    }

    /// <summary>A setting of the section; that it is missing is no error.</summary>
    public PhpString? Setting(string name) => Setting(_section, name);

    private PhpString? Setting(PhpString? section, string name)
    {
        LibCrypto.ERR_set_mark();
        byte* value = Find(section, name);
        LibCrypto.ERR_pop_to_mark();
        return value == null ? null : CString.Of(value);
    }

    /// <summary>A setting of the section that has to be there: else null, and an error of OpenSSL's.</summary>
    public PhpString? RequiredSetting(string name)
    {
        byte* value = Find(_section, name);
        return value == null ? null : CString.Of(value);
    }

    private byte* Find(PhpString? section, string name)
    {
        fixed (byte* group = section is null ? null : CString.Terminated(section), key = CString.Terminated(PhpString.FromLatin1(name)))
            return LibCrypto.NCONF_get_string(Handle, group, key);
    }

    private long SettingNumber(string name)
    {
        long number = 0;
        LibCrypto.ERR_set_mark();
        fixed (byte* group = CString.Terminated(_section), key = CString.Terminated(PhpString.FromLatin1(name)))
            LibCrypto.NCONF_get_number_e(Handle, group, key, &number);
        LibCrypto.ERR_pop_to_mark();
        return number;
    }

    /// <summary>The lines of a section; 0 when there is no such section.</summary>
    public nint Section(PhpString name)
    {
        fixed (byte* text = CString.Terminated(name))
            return LibCrypto.NCONF_get_section(Handle, text);
    }

    private void ReadIdentifierFile()
    {
        if (Setting(null, "oid_file") is not { } file || file.IsEmpty)
            return;
        if (PathName.Expand(file) is not { } path)
        {
            _engine.FunctionWarning("Path for oid_file option must be a valid file path");
            return;
        }

        if (!BaseDirectory.Allows(_engine, path))
            return;
        using InputBio input = InputBio.OfFile(path);
        if (input.Handle == 0)
            return;
        LibCrypto.OBJ_create_objects(input.Handle);
        _state.KeepErrors();
    }

    private bool AddIdentifiers()
    {
        if (Setting(null, "oid_section") is not { } section)
            return true;
        nint lines = Section(section);
        if (lines == 0)
        {
            _state.KeepErrors();
            _engine.FunctionWarning("Problem loading oid section " + section.ToLatin1());
            return false;
        }

        for (int i = 0; i < LibCrypto.OPENSSL_sk_num(lines); i++)
        {
            var line = (LibCrypto.ConfigurationValue*)LibCrypto.OPENSSL_sk_value(lines, i);
            var name = (byte*)line->Name;
            var number = (byte*)line->Value;
            if (LibCrypto.OBJ_sn2nid(name) != 0 || LibCrypto.OBJ_ln2nid(name) != 0 || LibCrypto.OBJ_create(number, name, name) != 0)
                continue;
            _state.KeepErrors();
            _engine.FunctionWarning("Problem creating object " + CString.Of(name).ToLatin1() + "=" + CString.Of(number).ToLatin1());
            return false;
        }

        return true;
    }

    private bool ReadEncryption()
    {
        Value option = _options is null ? Value.Undefined : _options["encrypt_key"].Dereferenced;
        EncryptsKey = option.IsUndefined
            ? (Setting("encrypt_rsa_key") ?? Setting("encrypt_key")) is not { } setting || !setting.Span.SequenceEqual("no"u8)
            : option.IsBool && option.AsBool;
        if (!EncryptsKey || Number("encrypt_key_cipher") is not { } cipher)
            return true;
        ReadOnlySpan<byte> name = cipher switch
        {
            OpensslConstants.OPENSSL_CIPHER_RC2_40 => "rc2-40-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_RC2_64 => "rc2-64-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_RC2_128 => "rc2-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_DES => "des-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_3DES => "des-ede3-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_AES_128_CBC => "aes-128-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_AES_192_CBC => "aes-192-cbc\0"u8,
            OpensslConstants.OPENSSL_CIPHER_AES_256_CBC => "aes-256-cbc\0"u8,
            _ => default,
        };
        if (name.IsEmpty)
        {
            _engine.FunctionWarning("Unknown cipher algorithm for private key");
            return false;
        }

        fixed (byte* text = name)
            KeyCipher = LibCrypto.EVP_get_cipherbyname(text);
        return true;
    }

    private void SetDigest(PhpString? name)
    {
        if (name is not null)
            Digest = Keys.Digests.Find(name);
        if (Digest != 0)
            return;
        Digest = Keys.Digests.Find(OpensslConstants.OPENSSL_ALGO_SHA1);
        _state.KeepErrors();
    }

    private bool ReadCurve()
    {
        if (Option("curve_name") is not { } name)
            return true;
        fixed (byte* text = CString.Terminated(name))
            Curve = LibCrypto.OBJ_sn2nid(text);
        if (Curve != 0)
            return true;
        _engine.FunctionWarning("Unknown elliptic curve (short) name " + name.ToLatin1());
        return false;
    }

    private bool SetStringMask()
    {
        if (Setting("string_mask") is not { } mask)
            return true;
        fixed (byte* text = CString.Terminated(mask))
        {
            if (LibCrypto.ASN1_STRING_set_default_mask_asc(text) != 0)
                return true;
        }

        _engine.FunctionWarning("Invalid global string mask setting " + mask.ToLatin1());
        return false;
    }

    private bool IsUsable(string label, PhpString? section, PhpString file)
    {
        const int test = 1; // X509V3_CTX_TEST
        if (section is null)
            return true;
        byte* context = stackalloc byte[ExtensionContextSize];
        new Span<byte>(context, ExtensionContextSize).Clear();
        LibCrypto.X509V3_set_ctx(context, 0, 0, 0, 0, test);
        LibCrypto.X509V3_set_nconf(context, Handle);
        fixed (byte* name = CString.Terminated(section))
        {
            if (LibCrypto.X509V3_EXT_add_nconf(Handle, context, name, 0) != 0)
                return true;
        }

        _state.KeepErrors();
        _engine.FunctionWarning("Error loading " + label + " section " + section.ToLatin1() + " of " + file.ToLatin1());
        return false;
    }

    /// <summary>Bytes for OpenSSL's X509V3_CTX: eight words, and some to spare.</summary>
    public const int ExtensionContextSize = 128;

    public void Dispose()
    {
        if (Handle != 0)
            LibCrypto.NCONF_free(Handle);
        Handle = 0;
    }
}
