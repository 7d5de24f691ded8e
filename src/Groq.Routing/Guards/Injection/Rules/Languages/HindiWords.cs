namespace Groq.Routing;

/// <summary>Words of Hindi, and how they are often written in Latin letters.</summary>
internal static class HindiWords
{
    public const string Code = "hi";

    public const string Lists = """
        @ignore = अनदेखा अनदेखी नज़रअंदाज़ नजरअंदाज उपेक्षा भूल भूलो भुला छोड़ दरकिनार रद्द तोड़ हटा मिटा bhool bhul bhulo bhula nazarandaz andekha बायपास
        ^@ignore = मत ना न mat
        @orders = निर्देश* निर्देशों नियम* नियमों आदेश* हिदायत* प्रॉम्प्ट* प्रांप्ट* कमांड* संदेश* दिशानिर्देश* प्रतिबंध* बात* सीमाओं nirdesh nirdeshon niyam aadesh adesh hidayat
        @scope = पिछले पिछली पिछला पहले पूर्व ऊपर उपरोक्त सभी सारे सब अपने अपनी तुम्हारे आपके सिस्टम दिए दिये मूल प्रारंभिक सुरक्षा नैतिक डेवलपर pichle pichhle pehle pahle sabhi saare sare sab upar apne
        @every = सब सभी सारी सबकुछ कुछ sab kuch
        @before = पहले अब तक कहा बताया ऊपर सीखा pehle pahle लिखा लिखे
        @follow = पालन मानो मानना ध्यान
        @new = नया नए नई naya naye
        @task = कार्य काम
        @show = दिखाओ दिखाएं दिखाइए दिखा बताओ बताएं बताइए बता प्रकट उजागर दोहराओ दोहराएं दोहराइए प्रिंट लिखो लिखें खुलासा साझा अनुवाद dikhao dikhaye batao bataye
        @secret = सिस्टम छिपे छिपा छुपे छुपा गुप्त प्रारंभिक मूल आंतरिक गोपनीय शुरुआती system chupa gupt
        @prompt = प्रॉम्प्ट* प्रांप्ट* निर्देश* निर्देशों आदेश* prompt nirdesh
        @your = अपना अपने अपनी तुम्हारा तुम्हारे आपका आपके apna apne tumhara
        @what = क्या कौन kya
        @given = मिले मिला दिए दिये गए लिखा
        @act = अभिनय नाटक व्यवहार कार्य भूमिका बनो जवाब कल्पना दिखावा बनकर तरह bano natak
        @you = तुम आप tum aap
        @now = अब ab
        @can = सकते सकता
        @anything = कुछ
        @free = असीमित अप्रतिबंधित बेलगाम
        @none = बिना कोई नहीं मुक्त bina koi
        @limits = प्रतिबंध* सीमा* नियम* फ़िल्टर* फिल्टर* सेंसर* नैतिक* रोक pratibandh niyam सुरक्षा फ़िल्टर पाबंदी* बंधन
        @mode = मोड mode
        @modename = डेवलपर गॉड dan जेलब्रेक एडमिन डिबग
        @never = कभी मत न
        @refuse = इनकार इंकार मना अस्वीकार
        @bad = अवैध गैरकानूनी अनैतिक खतरनाक हानिकारक
        @regardless = भले चाहे
        @give = दो दें दीजिए देना दे do
        @full = पूरे पूर्ण अधिकतम 100 सर्वोच्च poore
        @points = अंक नंबर ग्रेड ank number
        @message = संदेश*
        @not = नहीं न
        @enter = चालू सक्रिय प्रवेश chalu
        @reveal = उजागर प्रकट खुलासा
        @above = ऊपर
        @text = पाठ टेक्स्ट सब
        @aside = तरफ किनारे
        @verbatim = शब्दशः हूबहू
        @void = रद्द निरस्त अमान्य समाप्त खारिज
        @disable = बंद निष्क्रिय हटाओ हटा ऑफ
        @my = मेरे मेरी मेरा
        @forbidden = अनुमति मनाही इजाजत इजाज़त वर्जित
        @warn = चेतावनी चेतावनियाँ माफी
        @memory = याददाश्त स्मृति
        @commanded = दिए आदेश कहा
        @isay = कहूँ कहूं बोलूँ
        @teacher = शिक्षक अध्यापक टीचर
        @allowed = अनुमति इजाज़त
        @solution = हल उत्तर
        @neednot = ज़रूरत जरूरत आवश्यकता
        @maker = निर्माता डेवलपर प्रोग्रामर
        @covert = गुप्त छिपे गोपनीय
        @line = पंक्ति लाइन
        @wicked = बुरे बुरा दुष्ट अनैतिक
        @bot = बॉट रोबोट
        @begin = शुरू
        @reply = जवाब
        @surely = ज़रूर जरूर बेशक
        @sorry = माफ़ी माफी
        @top = पूरे
        @though = भले तब
        @wrong = गलत ग़लत
        """;
}
