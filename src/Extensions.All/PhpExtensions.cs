namespace MiniPhp;

/// <summary>The extensions that come with MiniPhp, for <see cref="PhpEngineOptions.Extensions"/> and the command line program.</summary>
public static class PhpExtensions
{
    /// <summary>All of them, in the order in which they are asked. Immutable; any number of engines may use it.</summary>
    public static IReadOnlyList<EngineExtension> All { get; } = new EngineExtension[]
    {
        new("Core", static () => new Extensions.Standard.CoreExtension()),
        new("standard", static () => new Extensions.Standard.StandardExtension()),
        new("date", static () => new Extensions.Date.DateExtension())
        {
            FunctionPrefixes = ["date", "gm", "strtotime", "time", "mktime", "checkdate", "strftime", "idate", "getdate", "localtime"],
            ClassPrefixes = ["date"],
            ConstantPrefixes = ["DATE_", "SUNFUNCS_"],
        },
        new("ctype", static () => new Extensions.Ctype.CtypeExtension())
        {
            FunctionPrefixes = ["ctype_"],
            ClassPrefixes = [],
            ConstantPrefixes = [],
        },
        new("filter", static () => new Extensions.Filter.FilterExtension())
        {
            FunctionPrefixes = ["filter_"],
            ClassPrefixes = [],
            ConstantPrefixes = ["FILTER_", "INPUT_"],
        },
        new("hash", static () => new Extensions.Hash.HashExtension())
        {
            FunctionPrefixes = ["hash", "mhash"],
            ClassPrefixes = ["hashcontext"],
            ConstantPrefixes = ["HASH_", "MHASH_"],
        },
        new("random", static () => new Extensions.Random.RandomExtension())
        {
            FunctionPrefixes = ["mt_", "rand", "srand", "getrandmax", "lcg_"],
            ClassPrefixes = ["random\\"],
            ConstantPrefixes = ["MT_RAND_"],
        },
        new("Reflection", static () => new Extensions.Reflection.ReflectionExtension())
        {
            FunctionPrefixes = [],
            ClassPrefixes = ["reflect"],
            ConstantPrefixes = [],
        },
        new("SPL", static () => new Extensions.Spl.SPLExtension())
        {
            FunctionPrefixes = ["spl_", "iterator_", "class_"],
            ClassPrefixes =
            [
                "append", "array", "badfunction", "badmethod", "caching", "callbackfilter", "directoryiterator", "domainex", "emptyiterator", "filesystemiterator",
                "filteriterator", "globiterator", "infiniteiterator", "invalidargument", "iteratoriterator", "lengthex", "limititerator", "logicex", "multipleiterator",
                "norewinditerator", "outeriterator", "outof", "overflowex", "parentiterator", "rangeex", "recursive", "regexiterator", "runtimeex", "seekableiterator",
                "spl", "underflowex", "unexpectedvalue",
            ],
            ConstantPrefixes = [],
        },
        new("json", static () => new Extensions.Json.JsonExtension())
        {
            FunctionPrefixes = ["json_"],
            ClassPrefixes = ["json"],
            ConstantPrefixes = ["JSON_"],
        },
        new("zlib", static () => new Extensions.Zlib.ZlibExtension())
        {
            FunctionPrefixes = ["gz", "zlib", "readgzfile", "deflate_", "inflate_", "ob_gzhandler"],
            ClassPrefixes = ["deflatecontext", "inflatecontext"],
            ConstantPrefixes = ["ZLIB_", "FORCE_"],
        },
        new("iconv", static () => new Extensions.Iconv.IconvExtension())
        {
            FunctionPrefixes = ["iconv", "ob_iconv_handler"],
            ClassPrefixes = [],
            ConstantPrefixes = ["ICONV_"],
        },
        new("mbstring", static () => new Extensions.Mbstring.MbstringExtension())
        {
            FunctionPrefixes = ["mb_"],
            ClassPrefixes = [],
            ConstantPrefixes = ["MB_"],
        },
        new("openssl", static () => new Extensions.Openssl.OpensslExtension())
        {
            FunctionPrefixes = ["openssl_"],
            ClassPrefixes = ["openssl"],
            ConstantPrefixes = ["OPENSSL_", "X509_", "PKCS7_"],
        },
        new("pcre", static () => new Extensions.Pcre.PcreExtension())
        {
            FunctionPrefixes = ["preg_"],
            ClassPrefixes = [],
            ConstantPrefixes = ["PREG_", "PCRE_"],
        },
        new("tokenizer", static () => new Extensions.Tokenizer.TokenizerExtension())
        {
            FunctionPrefixes = ["token_"],
            ClassPrefixes = ["phptoken"],
            ConstantPrefixes = ["T_", "TOKEN_"],
        },
        new("sockets", static () => new Extensions.Sockets.SocketsExtension())
        {
            FunctionPrefixes = ["socket_"],
            ClassPrefixes = ["socket", "addressinfo"],
            ConstantPrefixes = ["AF_", "SO", "MSG_", "SKF_", "TCP_", "PHP_", "MCAST_", "IP", "AI_", "SCM_"],
        },
        new("pcntl", static () => new Extensions.Process.PcntlExtension())
        {
            FunctionPrefixes = ["pcntl_"],
            ClassPrefixes = [],
            ConstantPrefixes = ["PCNTL_", "W", "PRIO_", "CLONE_", "SI", "CLD_", "TRAP_", "POLL_", "ILL_", "FPE_", "SEGV_", "BUS_"],
        },
        new("posix", static () => new Extensions.Process.PosixExtension())
        {
            FunctionPrefixes = ["posix_"],
            ClassPrefixes = [],
            ConstantPrefixes = ["POSIX_"],
        },
    };

    /// <summary>
    /// Those with which a script cannot reach past its own process by signals, priorities or new programs: <see cref="All"/> without
    /// <c>pcntl</c> and <c>posix</c>.
    /// </summary>
    public static IReadOnlyList<EngineExtension> WithoutProcesses => Array.FindAll((EngineExtension[])All, static e => e.Name is not ("pcntl" or "posix"));
}
