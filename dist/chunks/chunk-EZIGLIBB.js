import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ServiceException
} from "./chunk-SZMTZZD4.js";
import {
  TypeRegistry
} from "./chunk-FEK6JM4X.js";

// node_modules/@aws-sdk/client-sesv2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ses"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sesv2/dist-es/models/SESv2ServiceException.js
var SESv2ServiceException = class _SESv2ServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SESv2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sesv2/dist-es/models/errors.js
var AccountSuspendedException = class _AccountSuspendedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#AccountSuspendedException";
  name = "AccountSuspendedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccountSuspendedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountSuspendedException.prototype);
  }
};
var AlreadyExistsException = class _AlreadyExistsException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#AlreadyExistsException";
  name = "AlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AlreadyExistsException.prototype);
  }
};
var BadRequestException = class _BadRequestException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#BadRequestException";
  name = "BadRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#TooManyRequestsException";
  name = "TooManyRequestsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
  }
};
var InternalServiceErrorException = class _InternalServiceErrorException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#InternalServiceErrorException";
  name = "InternalServiceErrorException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServiceErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceErrorException.prototype);
  }
};
var ConcurrentModificationException = class _ConcurrentModificationException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var ConflictException = class _ConflictException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MailFromDomainNotVerifiedException = class _MailFromDomainNotVerifiedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#MailFromDomainNotVerifiedException";
  name = "MailFromDomainNotVerifiedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MailFromDomainNotVerifiedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MailFromDomainNotVerifiedException.prototype);
  }
};
var MessageRejected = class _MessageRejected extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#MessageRejected";
  name = "MessageRejected";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MessageRejected",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MessageRejected.prototype);
  }
};
var SendingPausedException = class _SendingPausedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#SendingPausedException";
  name = "SendingPausedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SendingPausedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SendingPausedException.prototype);
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#InvalidNextTokenException";
  name = "InvalidNextTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
  }
};

// node_modules/@aws-sdk/client-sesv2/dist-es/schemas/schemas_0.js
var _A = "Attachment";
var _AAp = "ApplicationArn";
var _AE = "AdminEmail";
var _AEE = "AlreadyExistsException";
var _AL = "AttachmentList";
var _ASE = "AccountSuspendedException";
var _Ag = "Aggregation";
var _At = "Attachments";
var _B = "Body";
var _BA = "BccAddresses";
var _BEC = "BulkEmailContent";
var _BEE = "BulkEmailEntry";
var _BEEL = "BulkEmailEntryList";
var _BEEu = "BulkEmailEntries";
var _BGMDQ = "BatchGetMetricDataQuery";
var _BIN = "BlacklistItemNames";
var _BOMF = "BehaviorOnMxFailure";
var _BRE = "BadRequestException";
var _CAc = "CcAddresses";
var _CD = "ContentDisposition";
var _CDo = "ContentDescription";
var _CE = "ConflictException";
var _CI = "ContentId";
var _CIa = "CampaignId";
var _CLN = "ContactListName";
var _CME = "ConcurrentModificationException";
var _CO = "ConfigurationOverrides";
var _CS = "ConfigurationSets";
var _CSKL = "CurrentSigningKeyLength";
var _CSN = "ConfigurationSetName";
var _CT = "ContentType";
var _CTE = "ContentTransferEncoding";
var _CTEl = "ClickTrackingEnabled";
var _CTEo = "ConditionThresholdEnabled";
var _CTon = "ConditionThreshold";
var _CTr = "CreatedTimestamp";
var _CVT = "ConfidenceVerdictThreshold";
var _CWD = "CloudWatchDestination";
var _CWDC = "CloudWatchDimensionConfiguration";
var _CWDCl = "CloudWatchDimensionConfigurations";
var _Ch = "Charset";
var _Con = "Content";
var _D = "Dimensions";
var _DA = "DkimAttributes";
var _DCe = "DefaultContent";
var _DCi = "DimensionConfigurations";
var _DDC = "DomainDeliverabilityCampaign";
var _DDV = "DefaultDimensionValue";
var _DET = "DefaultEmailTags";
var _DIPed = "DedicatedIpPools";
var _DN = "DimensionName";
var _DR = "DeleteRate";
var _DS = "DkimStatus";
var _DSAe = "DeliveryStreamArn";
var _DT = "DkimTokens";
var _DVS = "DimensionValueSource";
var _Da = "Data";
var _Des = "Destination";
var _EAFL = "EmailAddressFilterList";
var _EBA = "EventBusArn";
var _EBD = "EventBridgeDestination";
var _EC = "EmailContent";
var _ED = "EndDate";
var _EDD = "EventDestinationDefinition";
var _EDv = "EventDestination";
var _EDxp = "ExportDimensions";
var _EIn = "EndpointId";
var _EMx = "ExportMetric";
var _EMxp = "ExportMetrics";
var _EN = "EndpointName";
var _ES = "EmailSubject";
var _ESFL = "EmailSubjectFilterList";
var _ET = "EmailTags";
var _ETC = "EmailTemplateContent";
var _ETr = "ErrorType";
var _En = "Enabled";
var _Es = "Esps";
var _F = "Filter";
var _FA = "FromAddress";
var _FEA = "FromEmailAddress";
var _FEAIA = "FromEmailAddressIdentityArn";
var _FFEA = "FeedbackForwardingEmailAddress";
var _FFEAIA = "FeedbackForwardingEmailAddressIdentityArn";
var _FFS = "FeedbackForwardingStatus";
var _FN = "FileName";
var _FSDT = "FirstSeenDateTime";
var _G = "Global";
var _GBRR = "GetBlacklistReportsRequest";
var _GEIPRe = "GetEmailIdentityPoliciesResponse";
var _GEIRe = "GetEmailIdentityResponse";
var _H = "Html";
var _He = "Headers";
var _I = "Id";
var _IC = "InboxCount";
var _IEA = "InsightsEmailAddress";
var _INTE = "InvalidNextTokenException";
var _IPTO = "InboxPlacementTrackingOption";
var _IRAa = "IamRoleArn";
var _ISEE = "InternalServiceErrorException";
var _IT = "IdentityType";
var _IU = "ImageUrl";
var _Is = "Isp";
var _K = "Key";
var _KFD = "KinesisFirehoseDestination";
var _LCSR = "ListConfigurationSetsRequest";
var _LCSRi = "ListConfigurationSetsResponse";
var _LCT = "LastCheckedTimestamp";
var _LDE = "LastDeliveryEvent";
var _LDIPRi = "ListDedicatedIpPoolsResponse";
var _LEE = "LimitExceededException";
var _LEEa = "LastEngagementEvent";
var _LEIR = "ListEmailIdentitiesRequest";
var _LKGT = "LastKeyGenerationTimestamp";
var _LMO = "ListManagementOptions";
var _LRER = "ListReputationEntitiesRequest";
var _LRR = "ListRecommendationsRequest";
var _LSDR = "ListSuppressedDestinationsRequest";
var _LSDT = "LastSeenDateTime";
var _LST = "LastSuccessTimestamp";
var _LTR = "ListTenantsRequest";
var _LTRR = "ListTenantResourcesRequest";
var _LUT = "LastUpdatedTimestamp";
var _M = "Metric";
var _MDR = "MetricDataResult";
var _MDSe = "MetricsDataSource";
var _MET = "MatchingEventTypes";
var _MFA = "MailFromAttributes";
var _MFD = "MailFromDomain";
var _MFDNVE = "MailFromDomainNotVerifiedException";
var _MFDS = "MailFromDomainStatus";
var _MH = "MessageHeader";
var _MHL = "MessageHeaderList";
var _MI = "MessageId";
var _MIF = "MessageInsightsFilters";
var _MR = "MessageRejected";
var _MREu = "MultiRegionEndpoint";
var _MTL = "MessageTagList";
var _MTe = "MessageTag";
var _Me = "Message";
var _Met = "Metrics";
var _N = "Namespace";
var _NFE = "NotFoundException";
var _NSKL = "NextSigningKeyLength";
var _NT = "NextToken";
var _Na = "Name";
var _OCT = "OverallConfidenceThreshold";
var _OTE = "OpenTrackingEnabled";
var _PASARut = "PutAccountSuppressionAttributesRequest";
var _PCSSORut = "PutConfigurationSetSuppressionOptionsRequest";
var _PD = "PinpointDestination";
var _PEIDSARu = "PutEmailIdentityDkimSigningAttributesResponse";
var _PNS = "PrimaryNameServer";
var _PS = "PageSize";
var _PTSAR = "PutTenantSuppressionAttributesRequest";
var _PV = "ProjectedVolume";
var _Po = "Policies";
var _RA = "ResourceArn";
var _RC = "RawContent";
var _RDR = "ReadDeleteRate";
var _REC = "ReplacementEmailContent";
var _RH = "ReplacementHeaders";
var _RM = "RawMessage";
var _RR = "ReadRate";
var _RT = "ReplacementTags";
var _RTA = "ReplyToAddresses";
var _RTD = "ReplacementTemplateData";
var _RTep = "ReplacementTemplate";
var _Ra = "Raw";
var _Rea = "Reasons";
var _Reas = "Reason";
var _Reg = "Regions";
var _S = "Status";
var _SA = "SuppressionAttributes";
var _SAO = "SigningAttributesOrigin";
var _SBER = "SendBulkEmailRequest";
var _SC = "SpamCount";
var _SCT = "SuppressionConditionThreshold";
var _SCTu = "SuppressionConfidenceThreshold";
var _SD = "StartDate";
var _SDn = "SnsDestination";
var _SE = "SigningEnabled";
var _SER = "SendEmailRequest";
var _SERe = "SendEmailResponse";
var _SEen = "SendEmail";
var _SHZ = "SigningHostedZone";
var _SI = "SendingIps";
var _SN = "SerialNumber";
var _SOAR = "SOARecord";
var _SOu = "SuppressionOptions";
var _SPE = "SendingPausedException";
var _SR = "SuppressedReasons";
var _SSu = "SuppressionScope";
var _SVA = "SuppressionValidationAttributes";
var _SVO = "SuppressionValidationOptions";
var _Si = "Simple";
var _Su = "Subject";
var _T = "Text";
var _TAe = "TemplateArn";
var _TAo = "ToAddresses";
var _TAop = "TopicArn";
var _TC = "TemplateContent";
var _TCO = "TrackingConfigurationOverrides";
var _TD = "TemplateData";
var _TIr = "TrackedIsps";
var _TK = "TagKeys";
var _TL = "TagList";
var _TMRE = "TooManyRequestsException";
var _TN = "TemplateName";
var _TNe = "TenantName";
var _TNo = "TopicName";
var _TSA = "TenantSuppressionAttributes";
var _Ta = "Tags";
var _Tag = "Tag";
var _Te = "Template";
var _Tim = "Timestamps";
var _Tok = "Tokens";
var _Tr = "Tracking";
var _URR = "UntagResourceRequest";
var _V = "Value";
var _VAa = "ValidationAttributes";
var _VFSS = "VerifiedForSendingStatus";
var _VI = "VerificationInfo";
var _VOa = "ValidationOptions";
var _VSe = "VerificationStatus";
var _Va = "Values";
var _c = "client";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2";
var _se = "server";
var n0 = "com.amazonaws.sesv2";
var _s_registry = new TypeRegistry(_s);
var SESv2ServiceException$ = [-3, _s, "SESv2ServiceException", 0, [], []];
_s_registry.registerError(SESv2ServiceException$, SESv2ServiceException);
var n0_registry = new TypeRegistry(n0);
var AccountSuspendedException$ = [
  -3,
  n0,
  _ASE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(AccountSuspendedException$, AccountSuspendedException);
var AlreadyExistsException$ = [
  -3,
  n0,
  _AEE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var BadRequestException$ = [
  -3,
  n0,
  _BRE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { "error": _se, "httpError": 500 },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { "error": _c, "httpError": 409 },
  [_m],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServiceErrorException$ = [
  -3,
  n0,
  _ISEE,
  { "error": _se, "httpError": 500 },
  [_m],
  [0]
];
n0_registry.registerError(InternalServiceErrorException$, InternalServiceErrorException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MailFromDomainNotVerifiedException$ = [
  -3,
  n0,
  _MFDNVE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
var MessageRejected$ = [
  -3,
  n0,
  _MR,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(MessageRejected$, MessageRejected);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { "error": _c, "httpError": 404 },
  [_m],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var SendingPausedException$ = [
  -3,
  n0,
  _SPE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(SendingPausedException$, SendingPausedException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { "error": _c, "httpError": 429 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var EmailSubject = [0, n0, _ES, 8, 0];
var InsightsEmailAddress = [0, n0, _IEA, 8, 0];
var Attachment$ = [
  3,
  n0,
  _A,
  0,
  [_RC, _FN, _CD, _CDo, _CI, _CTE, _CT],
  [21, 0, 0, 0, 0, 0, 0],
  2
];
var BatchGetMetricDataQuery$ = [
  3,
  n0,
  _BGMDQ,
  0,
  [_I, _N, _M, _SD, _ED, _D],
  [0, 0, 0, 4, 4, 128 | 0],
  5
];
var Body$ = [
  3,
  n0,
  _B,
  0,
  [_T, _H],
  [() => Content$, () => Content$]
];
var BulkEmailContent$ = [
  3,
  n0,
  _BEC,
  0,
  [_Te],
  [() => Template$]
];
var BulkEmailEntry$ = [
  3,
  n0,
  _BEE,
  0,
  [_Des, _RT, _REC, _RH],
  [() => Destination$, () => MessageTagList, () => ReplacementEmailContent$, () => MessageHeaderList],
  1
];
var CloudWatchDestination$ = [
  3,
  n0,
  _CWD,
  0,
  [_DCi],
  [() => CloudWatchDimensionConfigurations],
  1
];
var CloudWatchDimensionConfiguration$ = [
  3,
  n0,
  _CWDC,
  0,
  [_DN, _DVS, _DDV],
  [0, 0, 0],
  3
];
var ConfigurationOverrides$ = [
  3,
  n0,
  _CO,
  0,
  [_Tr],
  [() => TrackingConfigurationOverrides$]
];
var Content$ = [
  3,
  n0,
  _Con,
  0,
  [_Da, _Ch],
  [0, 0],
  1
];
var Destination$ = [
  3,
  n0,
  _Des,
  0,
  [_TAo, _CAc, _BA],
  [64 | 0, 64 | 0, 64 | 0]
];
var DkimAttributes$ = [
  3,
  n0,
  _DA,
  0,
  [_SE, _S, _Tok, _SHZ, _SAO, _NSKL, _CSKL, _LKGT],
  [2, 0, 64 | 0, 0, 0, 0, 0, 4]
];
var DomainDeliverabilityCampaign$ = [
  3,
  n0,
  _DDC,
  0,
  [_CIa, _IU, _Su, _FA, _SI, _FSDT, _LSDT, _IC, _SC, _RR, _DR, _RDR, _PV, _Es],
  [0, 0, 0, 0, 64 | 0, 4, 4, 1, 1, 1, 1, 1, 1, 64 | 0]
];
var EmailContent$ = [
  3,
  n0,
  _EC,
  0,
  [_Si, _Ra, _Te],
  [() => Message$, () => RawMessage$, () => Template$]
];
var EmailTemplateContent$ = [
  3,
  n0,
  _ETC,
  0,
  [_Su, _T, _H],
  [0, 0, 0]
];
var EventBridgeDestination$ = [
  3,
  n0,
  _EBD,
  0,
  [_EBA],
  [0],
  1
];
var EventDestination$ = [
  3,
  n0,
  _EDv,
  0,
  [_Na, _MET, _En, _KFD, _CWD, _SDn, _EBD, _PD],
  [0, 64 | 0, 2, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$],
  2
];
var EventDestinationDefinition$ = [
  3,
  n0,
  _EDD,
  0,
  [_En, _MET, _KFD, _CWD, _SDn, _EBD, _PD],
  [2, 64 | 0, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$]
];
var ExportMetric$ = [
  3,
  n0,
  _EMx,
  0,
  [_Na, _Ag],
  [0, 0]
];
var GetBlacklistReportsRequest$ = [
  3,
  n0,
  _GBRR,
  0,
  [_BIN],
  [[64 | 0, { "httpQuery": _BIN }]],
  1
];
var GetEmailIdentityPoliciesResponse$ = [
  3,
  n0,
  _GEIPRe,
  0,
  [_Po],
  [128 | 0]
];
var GetEmailIdentityResponse$ = [
  3,
  n0,
  _GEIRe,
  0,
  [_IT, _FFS, _VFSS, _DA, _MFA, _Po, _Ta, _CSN, _VSe, _VI],
  [0, 2, 2, () => DkimAttributes$, () => MailFromAttributes$, 128 | 0, () => TagList, 0, 0, () => VerificationInfo$]
];
var InboxPlacementTrackingOption$ = [
  3,
  n0,
  _IPTO,
  0,
  [_G, _TIr],
  [2, 64 | 0]
];
var KinesisFirehoseDestination$ = [
  3,
  n0,
  _KFD,
  0,
  [_IRAa, _DSAe],
  [0, 0],
  2
];
var ListConfigurationSetsRequest$ = [
  3,
  n0,
  _LCSR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListConfigurationSetsResponse$ = [
  3,
  n0,
  _LCSRi,
  0,
  [_CS, _NT],
  [64 | 0, 0]
];
var ListDedicatedIpPoolsResponse$ = [
  3,
  n0,
  _LDIPRi,
  0,
  [_DIPed, _NT],
  [64 | 0, 0]
];
var ListEmailIdentitiesRequest$ = [
  3,
  n0,
  _LEIR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListManagementOptions$ = [
  3,
  n0,
  _LMO,
  0,
  [_CLN, _TNo],
  [0, 0],
  1
];
var ListRecommendationsRequest$ = [
  3,
  n0,
  _LRR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListReputationEntitiesRequest$ = [
  3,
  n0,
  _LRER,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListSuppressedDestinationsRequest$ = [
  3,
  n0,
  _LSDR,
  0,
  [_TNe, _Rea, _SD, _ED, _NT, _PS],
  [[0, { "httpQuery": _TNe }], [64 | 0, { "httpQuery": _Reas }], [4, { "httpQuery": _SD }], [4, { "httpQuery": _ED }], [0, { "httpQuery": _NT }], [1, { "httpQuery": _PS }]]
];
var ListTenantResourcesRequest$ = [
  3,
  n0,
  _LTRR,
  0,
  [_TNe, _F, _PS, _NT],
  [0, 128 | 0, 1, 0],
  1
];
var ListTenantsRequest$ = [
  3,
  n0,
  _LTR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var MailFromAttributes$ = [
  3,
  n0,
  _MFA,
  0,
  [_MFD, _MFDS, _BOMF],
  [0, 0, 0],
  3
];
var Message$ = [
  3,
  n0,
  _Me,
  0,
  [_Su, _B, _He, _At],
  [() => Content$, () => Body$, () => MessageHeaderList, () => AttachmentList],
  2
];
var MessageHeader$ = [
  3,
  n0,
  _MH,
  0,
  [_Na, _V],
  [0, 0],
  2
];
var MessageInsightsFilters$ = [
  3,
  n0,
  _MIF,
  0,
  [_FEA, _Des, _Su, _Is, _TNe, _LDE, _LEEa],
  [[() => EmailAddressFilterList, 0], [() => EmailAddressFilterList, 0], [() => EmailSubjectFilterList, 0], 64 | 0, 64 | 0, 64 | 0, 64 | 0]
];
var MessageTag$ = [
  3,
  n0,
  _MTe,
  0,
  [_Na, _V],
  [0, 0],
  2
];
var MetricDataResult$ = [
  3,
  n0,
  _MDR,
  0,
  [_I, _Tim, _Va],
  [0, 64 | 4, 64 | 1]
];
var MetricsDataSource$ = [
  3,
  n0,
  _MDSe,
  0,
  [_D, _N, _Met, _SD, _ED],
  [[2, n0, _EDxp, 0, 0, 64 | 0], 0, () => ExportMetrics, 4, 4],
  5
];
var MultiRegionEndpoint$ = [
  3,
  n0,
  _MREu,
  0,
  [_EN, _S, _EIn, _Reg, _CTr, _LUT],
  [0, 0, 0, 64 | 0, 4, 4]
];
var PinpointDestination$ = [
  3,
  n0,
  _PD,
  0,
  [_AAp],
  [0]
];
var PutAccountSuppressionAttributesRequest$ = [
  3,
  n0,
  _PASARut,
  0,
  [_SR, _VAa],
  [64 | 0, () => SuppressionValidationAttributes$]
];
var PutConfigurationSetSuppressionOptionsRequest$ = [
  3,
  n0,
  _PCSSORut,
  0,
  [_CSN, _SSu, _SR, _VOa],
  [[0, 1], 0, 64 | 0, () => SuppressionValidationOptions$],
  1
];
var PutEmailIdentityDkimSigningAttributesResponse$ = [
  3,
  n0,
  _PEIDSARu,
  0,
  [_DS, _DT, _SHZ],
  [0, 64 | 0, 0]
];
var PutTenantSuppressionAttributesRequest$ = [
  3,
  n0,
  _PTSAR,
  0,
  [_TNe, _SR, _SSu],
  [0, 64 | 0, 0],
  1
];
var RawMessage$ = [
  3,
  n0,
  _RM,
  0,
  [_Da],
  [21],
  1
];
var ReplacementEmailContent$ = [
  3,
  n0,
  _REC,
  0,
  [_RTep],
  [() => ReplacementTemplate$]
];
var ReplacementTemplate$ = [
  3,
  n0,
  _RTep,
  0,
  [_RTD],
  [0]
];
var SendBulkEmailRequest$ = [
  3,
  n0,
  _SBER,
  0,
  [_DCe, _BEEu, _FEA, _FEAIA, _RTA, _FFEA, _FFEAIA, _DET, _CSN, _EIn, _TNe, _CO],
  [() => BulkEmailContent$, () => BulkEmailEntryList, 0, 0, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ConfigurationOverrides$],
  2
];
var SendEmailRequest$ = [
  3,
  n0,
  _SER,
  0,
  [_Con, _FEA, _FEAIA, _Des, _RTA, _FFEA, _FFEAIA, _ET, _CSN, _EIn, _TNe, _LMO, _CO],
  [() => EmailContent$, 0, 0, () => Destination$, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ListManagementOptions$, () => ConfigurationOverrides$],
  1
];
var SendEmailResponse$ = [
  3,
  n0,
  _SERe,
  0,
  [_MI],
  [0]
];
var SnsDestination$ = [
  3,
  n0,
  _SDn,
  0,
  [_TAop],
  [0],
  1
];
var SOARecord$ = [
  3,
  n0,
  _SOAR,
  0,
  [_PNS, _AE, _SN],
  [0, 0, 1]
];
var SuppressionAttributes$ = [
  3,
  n0,
  _SA,
  0,
  [_SR, _VAa],
  [64 | 0, () => SuppressionValidationAttributes$]
];
var SuppressionConditionThreshold$ = [
  3,
  n0,
  _SCT,
  0,
  [_CTEo, _OCT],
  [0, () => SuppressionConfidenceThreshold$],
  1
];
var SuppressionConfidenceThreshold$ = [
  3,
  n0,
  _SCTu,
  0,
  [_CVT],
  [0],
  1
];
var SuppressionOptions$ = [
  3,
  n0,
  _SOu,
  0,
  [_SR, _SSu, _VOa],
  [64 | 0, 0, () => SuppressionValidationOptions$]
];
var SuppressionValidationAttributes$ = [
  3,
  n0,
  _SVA,
  0,
  [_CTon],
  [() => SuppressionConditionThreshold$],
  1
];
var SuppressionValidationOptions$ = [
  3,
  n0,
  _SVO,
  0,
  [_CTon],
  [() => SuppressionConditionThreshold$],
  1
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var Template$ = [
  3,
  n0,
  _Te,
  0,
  [_TN, _TAe, _TC, _TD, _He, _At],
  [0, 0, () => EmailTemplateContent$, 0, () => MessageHeaderList, () => AttachmentList]
];
var TenantSuppressionAttributes$ = [
  3,
  n0,
  _TSA,
  0,
  [_SR, _SSu],
  [64 | 0, 0]
];
var TrackingConfigurationOverrides$ = [
  3,
  n0,
  _TCO,
  0,
  [_OTE, _CTEl],
  [0, 0]
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RA, _TK],
  [[0, { "httpQuery": _RA }], [64 | 0, { "httpQuery": _TK }]],
  2
];
var VerificationInfo$ = [
  3,
  n0,
  _VI,
  0,
  [_LCT, _LST, _ETr, _SOAR],
  [4, 4, 0, () => SOARecord$]
];
var AttachmentList = [
  1,
  n0,
  _AL,
  0,
  () => Attachment$
];
var BlacklistItemNames = 64 | 0;
var BulkEmailEntryList = [
  1,
  n0,
  _BEEL,
  0,
  () => BulkEmailEntry$
];
var CloudWatchDimensionConfigurations = [
  1,
  n0,
  _CWDCl,
  0,
  () => CloudWatchDimensionConfiguration$
];
var ConfigurationSetNameList = 64 | 0;
var DnsTokenList = 64 | 0;
var EmailAddressFilterList = [
  1,
  n0,
  _EAFL,
  0,
  [
    () => InsightsEmailAddress,
    0
  ]
];
var EmailAddressList = 64 | 0;
var EmailSubjectFilterList = [
  1,
  n0,
  _ESFL,
  0,
  [
    () => EmailSubject,
    0
  ]
];
var Esps = 64 | 0;
var EventTypes = 64 | 0;
var ExportDimensionValue = 64 | 0;
var ExportMetrics = [
  1,
  n0,
  _EMxp,
  0,
  () => ExportMetric$
];
var IpList = 64 | 0;
var IspFilterList = 64 | 0;
var IspNameList = 64 | 0;
var LastDeliveryEventList = 64 | 0;
var LastEngagementEventList = 64 | 0;
var ListOfDedicatedIpPools = 64 | 0;
var MessageHeaderList = [
  1,
  n0,
  _MHL,
  0,
  () => MessageHeader$
];
var MessageTagList = [
  1,
  n0,
  _MTL,
  0,
  () => MessageTag$
];
var MetricValueList = 64 | 1;
var Regions = 64 | 0;
var SuppressionListReasons = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TenantNameFilterList = 64 | 0;
var TimestampList = 64 | 4;
var ConfigurationSetFilter = 128 | 0;
var Dimensions = 128 | 0;
var ExportDimensions = [
  2,
  n0,
  _EDxp,
  0,
  0,
  64 | 0
];
var IdentityFilter = 128 | 0;
var ListRecommendationsFilter = 128 | 0;
var ListTenantResourcesFilter = 128 | 0;
var ListTenantsFilter = 128 | 0;
var PolicyMap = 128 | 0;
var ReputationEntityFilter = 128 | 0;
var SendEmail$ = [
  9,
  n0,
  _SEen,
  { "http": ["POST", "/v2/email/outbound-emails", 200] },
  () => SendEmailRequest$,
  () => SendEmailResponse$
];

export {
  resolveClientEndpointParameters,
  commonParams,
  errorTypeRegistries,
  SendEmail$
};
